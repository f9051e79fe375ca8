import { describe, expect, test } from 'vitest';
import { counterparts } from '../../../src/cooperation/counterparts/counterparts.ts';
import { counterpartFactors, mostPoints } from '../../../src/cooperation/counterparts/factors/counterpart-factors.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { ask } from '../ask.ts';
import { type MadeEntity, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';

const body = (land: string, id: string, mandates: string[], more: object = {}): MadeEntity => ({
  id,
  country: `country:${land}`,
  mandates,
  level: 'NATIONAL',
  ...more,
});

const police = body('aa', 'agency:aa-police', ['POLICE']);
const lands = ['country:aa', 'country:bb'];

function askIn(entities: readonly MadeEntity[], ties: readonly MadeTie[] = [], of = 'agency:aa-police') {
  return ask(counterparts, madeNetwork([...lands, ...entities], ties), { of, country: 'country:bb', today });
}

const order = (answer: ReturnType<typeof askIn>) => answer.items.map((item) => item.organization);

describe('counterparts', () => {
  test('do the same work: the police come before a ministry that also runs some police', () => {
    const others = [
      body('bb', 'agency:bb-interior', ['INTERIOR', 'POLICE']),
      body('bb', 'agency:bb-police', ['POLICE']),
      body('bb', 'agency:bb-labour', ['LABOUR']),
    ];
    expect(order(askIn([police, ...others]))).toEqual(['agency:bb-police', 'agency:bb-interior']);
  });

  test('of two that do the same, the one that can be reached comes first, and the channel is among the reasons', () => {
    const answer = askIn(
      [police, body('bb', 'agency:bb-one', ['POLICE']), body('bb', 'agency:bb-two', ['POLICE'])],
      [['agency:aa-police', 'PARTNERS_WITH', 'agency:bb-two']],
    );
    expect(order(answer)).toEqual(['agency:bb-two', 'agency:bb-one']);
    expect(answer.items[0]?.reasons.map((reason) => reason.factor)).toContain('channel');
    expect(answer.items[0]?.path?.hops).toBe(1);
    expect(answer.items[1]?.sentence).toContain('No channel to it is recorded');
  });

  test('stand at the same level', () => {
    const local = body('bb', 'agency:bb-city', ['POLICE'], { level: 'LOCAL' });
    expect(order(askIn([police, local, body('bb', 'agency:bb-police', ['POLICE'])]))).toEqual([
      'agency:bb-police',
      'agency:bb-city',
    ]);
  });

  test('are never bodies that nobody named, nor bodies that are closed', () => {
    const unnamed = body('bb', 'agency:bb-some', ['POLICE'], { unnamed: true });
    const closed = body('bb', 'agency:bb-old', ['POLICE'], { until: '2020-01-01' });
    expect(order(askIn([police, unnamed, closed]))).toEqual([]);
  });

  test('are found for a shelter, a hotline and an organization alike', () => {
    const shelter = body('aa', 'facility:aa-home', ['SHELTER']);
    const line = body('aa', 'service:aa-line', ['HOTLINE']);
    const group = body('aa', 'ngo:aa-group', ['LEGAL_AID']);
    const there = [
      body('bb', 'facility:bb-home', ['SHELTER']),
      body('bb', 'service:bb-line', ['HOTLINE']),
      body('bb', 'ngo:bb-group', ['LEGAL_AID']),
    ];
    const all = [shelter, line, group, ...there];
    expect(order(askIn(all, [], 'facility:aa-home'))).toEqual(['facility:bb-home']);
    expect(order(askIn(all, [], 'service:aa-line'))).toEqual(['service:bb-line']);
    expect(order(askIn(all, [], 'ngo:aa-group'))).toEqual(['ngo:bb-group']);
  });

  test('may do kindred work where nobody does the same, and it is said', () => {
    const welfare = body('aa', 'agency:aa-welfare', ['SOCIAL_WELFARE']);
    const women = body('bb', 'agency:bb-women', ['WOMEN_AND_CHILDREN']);
    const answer = askIn([welfare, women], [], 'agency:aa-welfare');
    expect(order(answer)).toEqual(['agency:bb-women']);
    expect(answer.items[0]?.sentence).toContain('Its work is kindred');
    const both = askIn([welfare, women, body('bb', 'agency:bb-welfare', ['SOCIAL_WELFARE'])], [], 'agency:aa-welfare');
    expect(order(both)).toEqual(['agency:bb-welfare']);
  });

  test('have a score that is the sum of the points of their reasons, each with a sentence', () => {
    const answer = askIn(
      [police, body('bb', 'agency:bb-police', ['POLICE'])],
      [['agency:aa-police', 'PARTNERS_WITH', 'agency:bb-police']],
    );
    for (const item of answer.items) {
      expect(item.reasons.reduce((total, reason) => total + reason.points, 0)).toBeCloseTo(item.score, 0);
      for (const reason of item.reasons) expect(reason.sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('are said to be unknown, not absent, where none is recorded', () => {
    expect(askIn([police]).caveats.join()).toContain("That doesn't mean that there is none");
  });

  test('lie across a border', () => {
    const network = madeNetwork([...lands, police], []);
    const home = () => ask(counterparts, network, { of: 'agency:aa-police', country: 'country:aa', today });
    expect(home).toThrow(/across the border/);
  });

  test('are nobody whom the viewer may not see, and nobody is told of what ties they have', () => {
    const committee = body('bb', 'agency:bb-committee', ['COORDINATION']);
    const network = madeNetwork(
      [...lands, police, body('bb', 'agency:bb-one', ['POLICE']), body('bb', 'agency:bb-two', ['POLICE']), committee],
      [
        ['agency:aa-police', 'PARTNERS_WITH', 'agency:bb-one'],
        ['agency:bb-two', 'MEMBER_OF', 'agency:bb-committee'],
      ],
    );
    const asked = { of: 'agency:aa-police', country: 'country:bb', today };
    const factors = ({ items }: ReturnType<typeof askIn>) =>
      items.flatMap(({ reasons }) => reasons.map(({ factor }) => factor));
    const all = ask(counterparts, network, asked);
    expect(order(all)).toContain('agency:bb-one');
    expect(factors(all)).toContain('nationalCommittee');
    const some = ask(counterparts, withoutSight(network, ['agency:bb-one', 'agency:bb-committee']), asked);
    expect(order(some)).toEqual(['agency:bb-two']);
    expect(factors(some)).not.toContain('nationalCommittee');
    expect(some.completeness).toMatchObject({ complete: false, hiddenByAccess: true });
  });

  test('are cut at as many as are asked for, and at the work that is allowed, and it is said', () => {
    const network = madeNetwork(
      [...lands, police, body('bb', 'agency:bb-one', ['POLICE']), body('bb', 'agency:bb-two', ['POLICE'])],
      [],
    );
    const asked = { of: 'agency:aa-police', country: 'country:bb', today };
    expect(ask(counterparts, network, { ...asked, first: 1 }).completeness.truncatedBy).toBe('FIRST');
    expect(ask(counterparts, network, asked).completeness.complete).toBe(true);
    expect(ask(counterparts, network, asked, workOf(1)).completeness.truncatedBy).toBe('BUDGET');
  });
});

describe('The factors of a counterpart', () => {
  test('give a hundred and eighty points at most, the scale of its meter', () => {
    expect(mostPoints).toBe(180);
    expect(new Set(counterpartFactors.map(({ name }) => name)).size).toBe(counterpartFactors.length);
  });

  test('never give more than their most', () => {
    const twin = (land: string): MadeEntity =>
      body(land, `agency:${land}-anti-trafficking`, ['POLICE'], { name: `Anti-Trafficking Police of ${land}` });
    const { items } = askIn(
      [twin('aa'), twin('bb'), body('bb', 'agency:bb-committee', ['COORDINATION'])],
      [
        ['agency:aa-anti-trafficking', 'ADDRESSES', 'topic:protection'],
        ['agency:bb-anti-trafficking', 'ADDRESSES', 'topic:protection'],
        ['agency:bb-anti-trafficking', 'MEMBER_OF', 'agency:bb-committee'],
        ['agency:bb-anti-trafficking', 'FOCAL_POINT_FOR', 'process:one'],
        ['agency:aa-anti-trafficking', 'PARTNERS_WITH', 'agency:bb-anti-trafficking'],
      ],
      'agency:aa-anti-trafficking',
    );
    const most = new Map(counterpartFactors.map((factor) => [factor.name, factor.most]));
    const reasons = items[0]?.reasons ?? [];
    expect(reasons.map(({ factor }) => factor).toSorted()).toEqual([...most.keys()].toSorted());
    for (const { factor, points } of reasons) expect(points, factor).toBeLessThanOrEqual(most.get(factor) ?? 0);
    const whole = reasons.filter(({ factor }) => factor !== 'channel');
    for (const { factor, points } of whole) expect(points, factor).toBe(most.get(factor));
  });
});
