import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from './recorded-network.ts';

test('the decision on what a tie is worth tells the worth and the half-life of every cooperation tie as declared', () => {
  const text = readFileSync('docs/decisions/what-a-tie-is-worth.md', 'utf8');
  const told = [...text.matchAll(/([A-Z]+(?:_[A-Z]+)*) ([\d.]+) (?:–|\/ (\d+))/g)].map(([, name, worth, halfLife]) => ({
    name,
    worth: Number(worth),
    halfLife: halfLife === undefined ? null : Number(halfLife),
  }));
  const declared = catalog.tieKinds
    .filter((kind) => kind.cooperation)
    .map(({ name, worth, halfLife }) => ({ name, worth, halfLife }));
  const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
    (a.name ?? '') < (b.name ?? '') ? -1 : 1;
  expect(told.sort(byName)).toEqual(declared.sort(byName));
});
