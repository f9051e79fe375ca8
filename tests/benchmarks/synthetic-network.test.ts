import { expect, test } from 'vitest';
import { type SyntheticNetwork, syntheticNetwork } from '../../benchmarks/synthetic/synthetic-network.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';

const catalog = buildCatalog();
const network = syntheticNetwork(40_000, 7);
const ties = [...network.ties];
const entities = [...network.entities];
const kinds = new Map(entities.map(({ id, kind }) => [id, kind as string]));

/** Ends may be named by an interface, which stands for its kinds. */
const permits = (ends: readonly string[], kind: string) =>
  ends.some((end) => end === kind || catalog.typeNamed(end)?.kinds.includes(kind));

function degrees({ ties }: SyntheticNetwork): number[] {
  const found = new Map<string, number>();
  for (const { kind, from, to } of ties) {
    if (kind === 'LOCATED_IN' || kind === 'ADDRESSES') continue;
    for (const end of [from, to]) found.set(end, (found.get(end) ?? 0) + 1);
  }
  return [...found].filter(([id]) => !id.startsWith('country:')).map(([, degree]) => degree);
}

test('a made-up network has as many ties as asked for, and is the same again', () => {
  expect(ties).toHaveLength(40_000);
  expect(entities).toHaveLength(network.size);
  expect([...syntheticNetwork(40_000, 7).ties]).toEqual(ties);
  expect([...network.entities]).toEqual(entities);
  expect([...syntheticNetwork(40_000, 8).ties]).not.toEqual(ties);
});

test('every tie runs between entities that are there, as the model permits, and never from one to itself', () => {
  const wrong = ties.filter(({ kind, from, to }) => {
    const ends = catalog.tieKindNamed(kind)?.ends ?? [];
    const [source = '', target = ''] = [kinds.get(from), kinds.get(to)];
    return from === to || !ends.some((end) => permits(end.from, source) && permits(end.to, target));
  });
  expect(wrong).toEqual([]);
});

test('every entity can be told from a real one, and says only what the model knows', () => {
  const words = (name: string) => Object.keys(catalog.vocabularies.find((one) => one.name === name)?.words ?? {});
  expect(entities.filter(({ id, name }) => !id.includes(':synthetic-') || !name.startsWith('Synthetic '))).toEqual([]);
  expect(words('Mandate')).toEqual(expect.arrayContaining([...new Set(entities.flatMap((one) => one.mandates))]));
  expect([...words('Level'), null]).toEqual(expect.arrayContaining([...new Set(entities.map((one) => one.level))]));
  expect([...words('InstrumentKind'), null]).toEqual(
    expect.arrayContaining([...new Set(entities.map((one) => one.instrumentKind))]),
  );
  expect(new Set(entities.map((one) => one.country)).size).toBe(13);
});

test('few are tied to very many, and nothing ends before it begins', () => {
  const sorted = degrees(network).sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(50 * (sorted[sorted.length >> 1] ?? 0));
  expect(sorted[0]).toBeLessThan(0.02 * ties.length);
  expect(ties.filter(({ since, until }) => since && until && until <= since)).toEqual([]);
});
