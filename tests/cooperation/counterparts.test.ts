import { describe, expect, test } from 'vitest';
import { counterparts } from '../../src/cooperation/counterparts.ts';
import { catalog, type SyntheticEntity, type SyntheticTie, syntheticNetwork, today } from './synthetic-network.ts';

const body = (land: string, id: string, mandates: string[], more: object = {}): SyntheticEntity => ({
  id,
  country: `country:${land}`,
  mandates,
  level: 'NATIONAL',
  ...more,
});

const police = body('aa', 'agency:aa-police', ['POLICE']);
const lands = ['country:aa', 'country:bb'];

function ask(entities: readonly SyntheticEntity[], ties: readonly SyntheticTie[] = [], of = 'agency:aa-police') {
  const network = syntheticNetwork([...lands, ...entities], ties);
  return counterparts(network, catalog, { of, country: 'country:bb', today });
}

const order = (answer: ReturnType<typeof ask>) => answer.items.map((item) => item.organization);

describe('counterparts', () => {
  test('do the same work: the police come before a ministry that also runs some police', () => {
    const others = [
      body('bb', 'agency:bb-interior', ['INTERIOR', 'POLICE']),
      body('bb', 'agency:bb-police', ['POLICE']),
      body('bb', 'agency:bb-labour', ['LABOUR']),
    ];
    expect(order(ask([police, ...others]))).toEqual(['agency:bb-police', 'agency:bb-interior']);
  });

  test('of two that do the same, the one that can be reached comes first, and the channel is among the reasons', () => {
    const answer = ask(
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
    expect(order(ask([police, local, body('bb', 'agency:bb-police', ['POLICE'])]))).toEqual([
      'agency:bb-police',
      'agency:bb-city',
    ]);
  });

  test('are never bodies that nobody named, nor bodies that are closed', () => {
    const unnamed = body('bb', 'agency:bb-some', ['POLICE'], { unnamed: true });
    const closed = body('bb', 'agency:bb-old', ['POLICE'], { until: '2020-01-01' });
    expect(order(ask([police, unnamed, closed]))).toEqual([]);
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
    expect(order(ask(all, [], 'facility:aa-home'))).toEqual(['facility:bb-home']);
    expect(order(ask(all, [], 'service:aa-line'))).toEqual(['service:bb-line']);
    expect(order(ask(all, [], 'ngo:aa-group'))).toEqual(['ngo:bb-group']);
  });

  test('may do kindred work where nobody does the same, and it is said', () => {
    const welfare = body('aa', 'agency:aa-welfare', ['SOCIAL_WELFARE']);
    const women = body('bb', 'agency:bb-women', ['WOMEN_AND_CHILDREN']);
    const answer = ask([welfare, women], [], 'agency:aa-welfare');
    expect(order(answer)).toEqual(['agency:bb-women']);
    expect(answer.items[0]?.sentence).toContain('Its work is kindred');
    const both = ask([welfare, women, body('bb', 'agency:bb-welfare', ['SOCIAL_WELFARE'])], [], 'agency:aa-welfare');
    expect(order(both)).toEqual(['agency:bb-welfare']);
  });

  test('have a score that is the sum of the points of their reasons, each with a sentence', () => {
    const answer = ask(
      [police, body('bb', 'agency:bb-police', ['POLICE'])],
      [['agency:aa-police', 'PARTNERS_WITH', 'agency:bb-police']],
    );
    for (const item of answer.items) {
      expect(item.reasons.reduce((total, reason) => total + reason.points, 0)).toBeCloseTo(item.score, 0);
      for (const reason of item.reasons) expect(reason.sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('are said to be unknown, not absent, where none is recorded', () => {
    expect(ask([police]).caveats.join()).toContain("That doesn't mean that there is none");
  });

  test('lie across a border', () => {
    const network = syntheticNetwork([...lands, police], []);
    const home = () => counterparts(network, catalog, { of: 'agency:aa-police', country: 'country:aa', today });
    expect(home).toThrow(/across the border/);
  });
});
