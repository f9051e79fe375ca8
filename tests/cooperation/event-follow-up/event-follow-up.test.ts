import { describe, expect, test } from 'vitest';
import { eventFollowUp } from '../../../src/cooperation/event-follow-up/event-follow-up.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { ask } from '../ask.ts';
import { instrument, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';

const both = (kind: string, to: string, more: object): MadeTie[] => [
  ['country:aa', kind, to, more],
  ['country:bb', kind, to, more],
];

const network = madeNetwork(
  [
    { id: 'event:seminar', since: '2017-10-19', until: '2017-11-02', country: 'country:cc' },
    { id: 'ngo:cc-host', country: 'country:cc' },
    { id: 'ngo:cc-some', country: 'country:cc', unnamed: true },
    instrument('legal:before', 'MEMORANDUM'),
    instrument('legal:after', 'MEMORANDUM'),
  ],
  [
    ...both('PARTICIPATED_IN', 'event:seminar', {}),
    ['ngo:cc-host', 'HOSTED', 'event:seminar'],
    ['session:one', 'PART_OF', 'event:seminar'],
    ['session:one', 'VISITED', 'ngo:cc-some'],
    ...both('PARTY_TO', 'legal:before', { since: '2010' }),
    ...both('PARTY_TO', 'legal:after', { since: '2019-05' }),
    ...both('MEMBER_OF', 'process:undated', {}),
    ['ngo:cc-host', 'COVERS_COUNTRY', 'country:aa', { since: '2018' }],
  ],
);
const answer = ask(eventFollowUp, network, { event: 'event:seminar', today });
const through = (ties: typeof answer.before) => ties.map((tie) => tie.through ?? `${tie.a} ${tie.b}`);

describe('eventFollowUp', () => {
  test('keeps apart what was there before, what began after and what bears no date', () => {
    expect(through(answer.before)).toEqual(['legal:before']);
    expect([...through(answer.after)].sort()).toEqual(['legal:after', 'ngo:cc-host country:aa']);
    expect(through(answer.undated)).toEqual(['process:undated']);
  });

  test('tells who has a path to the host today that does not run through the event', () => {
    const told = answer.liveChannels.map(({ a, b, alive }) => [a, b, alive]);
    expect(told).toEqual([
      ['country:aa', 'ngo:cc-host', true],
      ['country:bb', 'ngo:cc-host', false],
    ]);
  });

  test('does not take what came after for what came of it', () => {
    expect(answer.caveats.join()).toContain('need not have come of it');
  });

  test('does not count among those who met whom the viewer may not see', () => {
    const seen = ask(eventFollowUp, withoutSight(network, ['ngo:cc-host', 'legal:before']), {
      event: 'event:seminar',
      today,
    });
    expect(seen.liveChannels).toEqual([]);
    expect(seen.before).toEqual([]);
    expect(through(seen.after)).toEqual(['legal:after']);
  });

  test('says nothing of pairs that the work left unlooked at', () => {
    const cut = ask(eventFollowUp, network, { event: 'event:seminar', today }, workOf(1));
    expect(cut.liveChannels).toEqual([]);
    expect(cut.sentence).toContain('0 of 0 pairs compared');
    expect(cut.completeness).toMatchObject({ complete: false, truncatedBy: 'BUDGET' });
  });

  test('is asked of events only', () => {
    expect(() => ask(eventFollowUp, network, { event: 'country:aa', today })).toThrow(/an event/);
  });
});
