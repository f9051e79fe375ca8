import { describe, expect, test } from 'vitest';
import { relationsBetween } from '../../../src/cooperation/paths/relations-between.ts';
import { timeline } from '../../../src/cooperation/timeline/timeline.ts';
import { ask } from '../ask.ts';
import { instrument, madeNetwork, today, withoutSight } from '../made-network.ts';

const network = madeNetwork(
  [
    { id: 'country:aa', name: 'Aa' },
    { id: 'event:one', since: '2017-10-19', until: '2017-11-02', name: 'One' },
    instrument('legal:treaty', 'CONVENTION', { properties: { signed: '2000-12-14', inForce: '2003-12-25' } }),
  ],
  [
    ['country:aa', 'PARTICIPATED_IN', 'event:one'],
    ['country:aa', 'PARTY_TO', 'legal:treaty', { properties: { signed: '2001', ratified: '2005-06-28' } }],
    ['country:aa', 'MEMBER_OF', 'process:one', { since: '2004', until: '2010' }],
    ['country:aa', 'ADDRESSES', 'topic:shelter'],
  ],
);

describe('timeline', () => {
  test('tells what is dated, oldest first, and keeps signing, ratifying and happening apart', () => {
    expect(ask(timeline, network, { id: 'country:aa', today }).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2001 SIGNED',
      '2004 BEGAN',
      '2005-06-28 RATIFIED',
      '2010 ENDED',
      '2017-10-19 HAPPENED',
    ]);
  });

  test('tells when an instrument was signed and when it came into force', () => {
    const own = ask(timeline, network, { id: 'legal:treaty', today }).filter(({ other }) => other === null);
    expect(own.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2000-12-14 SIGNED', '2003-12-25 IN_FORCE']);
  });
});

describe('the words of a timeline', () => {
  test('say on which day, in which month or year, or from when to when', () => {
    const dated = madeNetwork(
      [
        { id: 'event:long', name: 'Long', since: '2017-10-19', until: '2017-11-02' },
        { id: 'event:day', name: 'Day', since: '2017-10-19', until: '2017-10-19' },
        { id: 'ngo:one', name: 'One', since: '2004', until: '2010-03' },
      ],
      [],
    );
    const told = (id: string) => ask(timeline, dated, { id, today }).map(({ sentence }) => sentence);
    expect(told('event:long')).toEqual(['Long took place from 19 October 2017 to 2 November 2017.']);
    expect(told('event:day')).toEqual(['Day took place on 19 October 2017.']);
    expect(told('ngo:one')).toEqual(['One began in 2004.', 'One ended in March 2010.']);
  });

  test('say nothing of what is withheld', () => {
    const entries = ask(timeline, withoutSight(network, ['event:one', 'legal:treaty']), { id: 'country:aa', today });
    expect(entries.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2004 BEGAN', '2010 ENDED']);
  });
});

describe('relationsBetween', () => {
  test('gives every tie between two, read from the first, and says when it held', () => {
    const [tie] = ask(relationsBetween, network, { a: 'process:one', b: 'country:aa', asOf: '2008', today });
    expect(tie).toMatchObject({ kind: 'MEMBER_OF', direction: 'IN', from: 'process:one', to: 'country:aa' });
    expect(tie?.sentence).toContain('has Aa as a member, from 2004 to 2010');
  });

  test('leaves out today what has ended, and keeps having met', () => {
    expect(ask(relationsBetween, network, { a: 'country:aa', b: 'process:one', today })).toEqual([]);
    expect(ask(relationsBetween, network, { a: 'country:aa', b: 'event:one', today })).toHaveLength(1);
  });

  test('includes ties that only describe, worth nothing', () => {
    const [tie] = ask(relationsBetween, network, { a: 'country:aa', b: 'topic:shelter', today });
    expect(tie).toMatchObject({ kind: 'ADDRESSES', strength: 0 });
  });
});
