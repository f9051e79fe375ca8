import { describe, expect, test } from 'vitest';
import { cooperationPaths, type PathFilter } from '../../../src/cooperation/paths/cooperation-paths.ts';
import { ask as askQuestion } from '../ask.ts';
import { each, instrument, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';
import type { RecordedNetwork } from '../recorded-network.ts';

function ask(network: RecordedNetwork, from: string, to: string, filter: PathFilter = {}, first?: number) {
  const answer = askQuestion(cooperationPaths, network, { from, to, filter, today, ...(first ? { first } : {}) });
  return {
    ...answer,
    ways: answer.paths.map((path) =>
      path.steps
        .slice(0, -1)
        .map((step) => step.to)
        .join(' '),
    ),
  };
}

const both = (kind: string, to: string): MadeTie[] => each(['country:aa', 'country:bb'], kind, to);
const covered = (program: string): MadeTie[] => [
  [program, 'COVERS_COUNTRY', 'country:aa'],
  [program, 'COVERS_COUNTRY', 'country:bb'],
];

const pair = madeNetwork(
  [
    instrument('legal:mou', 'MEMORANDUM'),
    { id: 'event:old', since: '2017-10-19', until: '2017-11-02', name: 'Old Seminar' },
  ],
  [
    ...both('PARTICIPATED_IN', 'event:old'),
    ...both('MEMBER_OF', 'process:one'),
    ...covered('program:one'),
    ...both('PARTY_TO', 'legal:mou'),
    ['program:one', 'ADDRESSES', 'topic:shelter'],
    ['legal:mou', 'ADDRESSES', 'topic:repatriation'],
  ],
);

describe('cooperationPaths', () => {
  test('ranks by what ties are worth, not by hops', () => {
    const { ways } = ask(pair, 'country:aa', 'country:bb');
    expect(ways).toEqual(['legal:mou', 'program:one', 'process:one', 'event:old']);
  });

  test('a strong way of three steps comes before a weak one of two', () => {
    const network = madeNetwork(
      [],
      [
        ...each(['ngo:aa-1', 'ngo:bb-1'], 'PARTICIPATED_IN', 'event:one'),
        ['ngo:aa-1', 'PARTNERS_WITH', 'ngo:aa-2'],
        ['ngo:aa-2', 'PARTNERS_WITH', 'ngo:bb-2'],
        ['ngo:bb-2', 'PARTNERS_WITH', 'ngo:bb-1'],
      ],
    );
    expect(ask(network, 'ngo:aa-1', 'ngo:bb-1').ways).toEqual(['ngo:aa-2 ngo:bb-2', 'event:one']);
  });

  test('a body with a hundred members joins two of them less than a body with six', () => {
    const crowd = (count: number) => Array.from({ length: count - 2 }, (_, index) => `ngo:zz-${index}`);
    const network = madeNetwork(
      [],
      [
        ...each(['ngo:aa-1', 'ngo:bb-1', ...crowd(100)], 'MEMBER_OF', 'process:large'),
        ...each(['ngo:aa-1', 'ngo:bb-1', ...crowd(6)], 'MEMBER_OF', 'process:small'),
      ],
    );
    const { paths, ways } = ask(network, 'ngo:aa-1', 'ngo:bb-1');
    expect(ways[0]).toBe('process:small');
    expect(paths[1]?.score).toBeLessThan((paths[0]?.score ?? 0) / 4);
  });

  test('gives no path twice with one hub swapped', () => {
    const network = madeNetwork(
      [],
      [
        ['ngo:aa-1', 'PART_OF', 'ngo:aa-2'],
        ['ngo:bb-1', 'PART_OF', 'ngo:bb-2'],
        ...['process:one', 'process:two', 'process:three'].flatMap((hub) =>
          each(['ngo:aa-2', 'ngo:bb-2'], 'MEMBER_OF', hub),
        ),
        ...each(['ngo:aa-1', 'ngo:bb-1'], 'PARTICIPATED_IN', 'event:one'),
      ],
    );
    const { ways } = ask(network, 'ngo:aa-1', 'ngo:bb-1');
    expect(ways).toHaveLength(2);
    expect(ways[1]).toBe('event:one');
  });

  test('avoids, passes through, and keeps to kinds, topics and hops as asked', () => {
    const on = (filter: PathFilter) => ask(pair, 'country:aa', 'country:bb', filter).ways;
    expect(on({ avoid: ['legal:mou'] })[0]).toBe('program:one');
    expect(on({ through: ['process:one'] })).toEqual(['process:one']);
    expect(on({ tieKinds: ['MEMBER_OF', 'PARTICIPATED_IN'] })).toEqual(['process:one', 'event:old']);
    expect(on({ topics: ['topic:shelter'] })).toEqual(['program:one', 'process:one', 'event:old']);
    expect(on({ maxHops: 1 })).toEqual([]);
    expect(on({ avoid: ['country:bb'] })).toEqual([]);
  });

  test('asks of the past what held then', () => {
    const network = madeNetwork(
      [instrument('legal:mou', 'MEMORANDUM'), { id: 'program:old', since: '2006', until: '2013' }],
      [
        ...both('PARTY_TO', 'legal:mou').map(([a, b, c]): MadeTie => [a, b, c, { since: '2015-03-01' }]),
        ...covered('program:old'),
      ],
    );
    expect(ask(network, 'country:aa', 'country:bb', { asOf: '2010' }).ways).toEqual(['program:old']);
    expect(ask(network, 'country:aa', 'country:bb').ways).toEqual(['legal:mou']);
  });

  test('of two agreements worth the same, the newer comes first', () => {
    const dated = (id: string, since: string) => both('PARTY_TO', id).map(([a, b, c]): MadeTie => [a, b, c, { since }]);
    const network = madeNetwork(
      [instrument('legal:aaa', 'MEMORANDUM'), instrument('legal:zzz', 'MEMORANDUM')],
      [...dated('legal:aaa', '2003-05-31'), ...dated('legal:zzz', '2014-10-30')],
    );
    expect(ask(network, 'country:aa', 'country:bb').ways).toEqual(['legal:zzz', 'legal:aaa']);
  });

  test('the steps multiply to the score, and the weakest is named', () => {
    for (const path of ask(pair, 'country:aa', 'country:bb').paths) {
      const product = path.steps.reduce((total, step) => total * step.strength, 1);
      expect(product).toBeCloseTo(path.score, 8);
      expect(path.weakestStep.strength).toBe(Math.min(...path.steps.map((step) => step.strength)));
    }
  });

  test('says of an acquaintance that it is none of an agreement, and how old it is', () => {
    const old = ask(pair, 'country:aa', 'country:bb', { through: ['event:old'] }).paths[0];
    expect(old?.explanation).toContain('took part in Old Seminar (19 October 2017 to 2 November 2017).');
    expect(old?.explanation).toContain('acquaintance of eight years ago, not an agreement');
  });

  test('says what is inferred, and who is not named', () => {
    const network = madeNetwork(
      [{ id: 'ngo:aa-2', unnamed: true, name: 'an organization in a port' }],
      [
        ['ngo:aa-1', 'PARTNERS_WITH', 'ngo:aa-2', { basis: 'INFERRED' }],
        ['ngo:aa-2', 'PARTNERS_WITH', 'ngo:bb-1'],
      ],
    );
    const explanation = ask(network, 'ngo:aa-1', 'ngo:bb-1').paths[0]?.explanation;
    expect(explanation).toContain('One of its ties is inferred');
    expect(explanation).toContain('doesn\'t name "an organization in a port"');
  });

  test('tells of the other agreements under which the same two states could deal with each other', () => {
    const network = madeNetwork(
      [
        instrument('legal:one', 'MEMORANDUM'),
        { ...Object(instrument('legal:two', 'MEMORANDUM')), name: 'Second Memorandum' },
      ],
      [
        ['agency:aa-1', 'ACTS_FOR', 'country:aa'],
        ['agency:bb-1', 'ACTS_FOR', 'country:bb'],
        ...both('PARTY_TO', 'legal:one').map(([a, b, c]): MadeTie => [a, b, c, { since: '2020' }]),
        ...both('PARTY_TO', 'legal:two').map(([a, b, c]): MadeTie => [a, b, c, { since: '2010' }]),
      ],
    );
    const { paths } = ask(network, 'agency:aa-1', 'agency:bb-1');
    expect(paths).toHaveLength(1);
    expect(paths[0]?.explanation).toContain('also deal with each other under Second Memorandum.');
  });

  test('a way through a body that nobody named is worth half', () => {
    const ties: MadeTie[] = each(['ngo:aa-1', 'ngo:bb-1'], 'MEMBER_OF', 'ngo:aa-2');
    const named = ask(madeNetwork([], ties), 'ngo:aa-1', 'ngo:bb-1').paths[0]?.score ?? 0;
    const unnamed = ask(madeNetwork([{ id: 'ngo:aa-2', unnamed: true }], ties), 'ngo:aa-1', 'ngo:bb-1').paths[0]?.score;
    expect(unnamed).toBeCloseTo(named / 2, 9);
  });

  test('says when more paths exist than were asked for', () => {
    expect(ask(pair, 'country:aa', 'country:bb', {}, 2).completeness).toMatchObject({
      complete: false,
      truncatedBy: 'FIRST',
    });
    expect(ask(pair, 'country:aa', 'country:bb', {}, 10).completeness).toMatchObject({
      complete: true,
      truncatedBy: null,
    });
  });

  test('never claims to be whole where something is withheld from the asker', () => {
    const { completeness } = ask(withoutSight(pair, ['topic:shelter']), 'country:aa', 'country:bb', {}, 10);
    expect(completeness).toMatchObject({ complete: false, hiddenByAccess: true });
  });

  test('refuses what cannot be asked, and says what to do', () => {
    expect(() => ask(pair, 'country:aa', 'country:xx')).toThrow(/There is no entity "country:xx"/);
    expect(() => ask(pair, 'country:aa', 'topic:shelter')).toThrow(/kind Topic/);
    expect(() => ask(pair, 'country:aa', 'country:aa')).toThrow(/name another end/);
    expect(() => ask(pair, 'country:aa', 'country:bb', { asOf: 'lately' })).toThrow(/is not a date/);
    expect(() => ask(pair, 'country:aa', 'country:bb', {}, 99)).toThrow(/from 1 to 50/);
  });
});
