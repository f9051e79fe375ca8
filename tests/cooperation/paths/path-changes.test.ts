import { describe, expect, test } from 'vitest';
import { pathChanges } from '../../../src/cooperation/paths/path-changes.ts';
import { ask as askQuestion } from '../ask.ts';
import { instrument, type MadeTie, madeNetwork, today } from '../made-network.ts';

const both = (kind: string, to: string, more: object): MadeTie[] => [
  ['country:aa', kind, to, more],
  ['country:bb', kind, to, more],
];
const covered = (id: string): MadeTie[] => [
  [id, 'COVERS_COUNTRY', 'country:aa', { since: '2006' }],
  [id, 'COVERS_COUNTRY', 'country:bb', { since: '2006' }],
];

const network = madeNetwork(
  [
    { id: 'program:old', since: '2006', until: '2013-06-30', name: 'Old Program' },
    instrument('legal:mou', 'MEMORANDUM'),
    instrument('legal:treaty', 'MEMORANDUM'),
  ],
  [
    ...covered('program:old'),
    ...both('PARTY_TO', 'legal:mou', { since: '2015-03-01' }),
    ...both('PARTY_TO', 'legal:treaty', { since: '2001' }),
    ...both('MEMBER_OF', 'process:left', { since: '2000', until: '2012-01-01' }),
  ],
);
const ask = (then: string, now?: string) =>
  askQuestion(pathChanges, network, { from: 'country:aa', to: 'country:bb', then, now: now ?? null, today });
const through = (path: { readonly steps: readonly { readonly to: string }[] }) => path.steps[0]?.to;

describe('pathChanges', () => {
  test('tells which routes were kept, which broke and which are new', () => {
    const { kept, broken, new: fresh } = ask('2010');
    expect(kept.map(through)).toEqual(['legal:treaty']);
    expect(broken.map(({ path }) => through(path)).sort()).toEqual(['process:left', 'program:old']);
    expect(fresh.map(through)).toEqual(['legal:mou']);
  });

  test('says what broke a route: a program that closed, a membership that ended', () => {
    const reasons = ask('2010')
      .broken.map(({ reason }) => reason)
      .join(' ');
    expect(reasons).toContain('Old Program ended by 30 June 2013');
    expect(reasons).toContain('ended 1 January 2012');
  });

  test('between two days on which nothing changed, everything is kept', () => {
    const { kept, broken, new: fresh } = ask('2007', '2009');
    expect([kept.length, broken.length, fresh.length]).toEqual([3, 0, 0]);
  });

  test('needs an earlier day', () => {
    expect(() => ask('2027')).toThrow(/give an earlier date/);
    expect(() => ask('once')).toThrow(/is not a date/);
  });
});
