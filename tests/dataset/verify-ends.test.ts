import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifySeeds } from '../../src/dataset/verify/verify-seeds.ts';
import { catalog, planted, soundSeeds } from './planted.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saphan-verify-ends-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function warningsOf(text: string, today = '2018-06-01'): Promise<readonly string[]> {
  await writeFile(join(folder, 'all.yaml'), text);
  const { problems } = await verifySeeds(folder, { catalog, today });
  return problems.filter(({ severity }) => severity === 'WARNING').map(({ what }) => what);
}

describe('Bodies that nobody has seen for long', () => {
  it('are not told while a source of their half-life shows them', async () => {
    expect((await warningsOf(soundSeeds)).join()).not.toMatch(/long unseen/);
  });

  it('are told with the date of their last sight', async () => {
    const found = (await warningsOf(soundSeeds, '2035-01-01')).join();
    expect(found).toMatch(/long unseen: .*agency:sy-police \(2017\)/);
  });

  it('are told where no source bears a date', async () => {
    const text = planted('    published: "2017"\n', '');
    expect((await warningsOf(text)).join()).toMatch(/agency:sy-town-office \(no date\)/);
  });

  it('are not told once they have their end', async () => {
    const text = planted('since: "1990"', 'since: "1990"\n    until: "2010"');
    expect((await warningsOf(text, '2035-01-01')).join()).not.toMatch(/agency:sy-police \(/);
  });
});

describe('Ties and the ends of what they join', () => {
  const membership = (dates: string) =>
    planted(
      'ties:\n',
      `ties:\n  - tie: agency:sy-town-office PART_OF agency:sy-police\n${dates}    evidence:\n      - {source: source:gazette, locator: page 3}\n`,
    ).replace('since: "1990"', 'since: "1990"\n    until: "2010-05"');

  it.each([
    ['begins', '    since: "2011"\n', /"since" 2011, and agency:sy-police ended in 2010-05/],
    ['is seen', '    observed: "2010-06"\n', /"observed" 2010-06/],
    ['lasts', '    until: "2012"\n', /"until" 2012/],
  ])('a tie that %s after the end is told', async (_, dates, told) => {
    expect((await warningsOf(membership(dates))).join('\n')).toMatch(told);
  });

  it('a date that may lie before the end is not', async () => {
    expect((await warningsOf(membership('    until: "2010"\n'))).join('\n')).not.toMatch(/ended in/);
    expect((await warningsOf(membership('    observed: "2010-05"\n'))).join('\n')).not.toMatch(/ended in/);
  });

  it('a way to work together without a date is told, and a place is not', async () => {
    expect((await warningsOf(membership(''))).join('\n')).toMatch(
      /agency:sy-town-office\|PART_OF\|agency:sy-police .*bear no date/,
    );
    expect((await warningsOf(membership(''))).join('\n')).not.toMatch(/LOCATED_IN.*bear no date/);
  });
});
