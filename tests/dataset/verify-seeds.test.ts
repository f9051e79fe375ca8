import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/dataset/problem.ts';
import { verifySeeds } from '../../src/dataset/verify/verify-seeds.ts';
import { catalog, planted, soundSeeds } from './planted.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saphan-verify-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function problemsOf(text: string, source?: { id: string; text: string }): Promise<readonly Problem[]> {
  await writeFile(join(folder, 'all.yaml'), text);
  const { problems } = await verifySeeds(folder, { catalog, ...(source ? { source } : {}) });
  return problems;
}

const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

describe('a mistake put in by hand is told with its file, its line and what to do', () => {
  it.each<[string, string, string, RegExp]>([
    ['an unknown id', 'agency:sy-police HOSTED', 'agency:sy-polise HOSTED', /agency:sy-polise/],
    ['an end before its start', 'since: "2003-10"', 'since: "2003-10"\n    until: "2001"', /2001/],
    [
      'a tie without evidence',
      '    evidence:\n      - {source: source:gazette, locator: page 5}\n  - tie: agency:sy-town-office',
      '  - tie: agency:sy-town-office',
      /evidence/,
    ],
    [
      'a kind that a tie does not allow',
      'country:sy PARTY_TO legal:pact',
      'agency:sy-police PARTY_TO legal:pact',
      /PARTY_TO/,
    ],
    [
      'an unknown source',
      '{source: source:gazette, locator: page 4}',
      '{source: source:gazete, locator: page 4}',
      /source:gazete/,
    ],
    ['a word outside the vocabulary', 'mandates: [POLICE]', 'mandates: [POLIZE]', /POLIZE/],
    [
      'an anchor of more than eight words',
      'anchor: Synthetia joins',
      'anchor: one two three four five six seven eight nine',
      /9 words/,
    ],
    [
      'a duplicate under another name',
      '  - id: agency:sy-town-office\n    name: Town Office',
      '  - id: agency:sy-town-office\n    name: Town Office\n    aliases: [Police of Synthetia]',
      /agency:sy-police/,
    ],
  ])('%s', async (_, sound, mistake, told) => {
    const text = planted(sound, mistake);
    const found = (await problemsOf(text)).filter((problem) => problem.severity === 'ERROR');
    expect(found.map((problem) => problem.what).join('\n')).toMatch(told);
    expect(found.every((problem) => problem.file.endsWith('all.yaml') && problem.line > 0)).toBe(true);
    expect(found.every((problem) => problem.remedy.length > 5)).toBe(true);
  });

  it('an anchor that is not in the text of its source', async () => {
    const text = 'Page 2: the Police of Synthetia was founded.\nPage 4: Synthetia leaves.';
    const found = await problemsOf(soundSeeds, { id: 'source:gazette', text });
    const told = found.filter((problem) => problem.what.includes('Synthetia joins'));
    expect(told).toHaveLength(1);
    expect(told[0]?.line).toBe(lineOf(soundSeeds, 'anchor: Synthetia joins'));
  });

  it('an anchor that stands there is not told, whatever the quotes and spaces of the text', async () => {
    const text = 'the  Police\nof Synthetia … Synthetia joins';
    expect(
      (await problemsOf(soundSeeds, { id: 'source:gazette', text })).filter((problem) =>
        /Synthetia/.test(problem.what),
      ),
    ).toEqual([]);
  });

  it('an entity without a tie', async () => {
    const text = soundSeeds.replace(/ {2}- tie: agency:sy-town-office[\s\S]*$/, '');
    expect((await problemsOf(text)).map((problem) => problem.what).join('\n')).toMatch(/agency:sy-town-office/);
  });
});

it('the sound network has no errors', async () => {
  expect((await problemsOf(soundSeeds)).filter((problem) => problem.severity === 'ERROR')).toEqual([]);
});

it('the shipped seeds have no errors', async () => {
  const { problems } = await verifySeeds('seeds', { catalog });
  expect(problems.filter((problem) => problem.severity === 'ERROR')).toEqual([]);
});
