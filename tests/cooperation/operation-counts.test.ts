import { beforeAll, describe, expect, it } from 'vitest';
import { brokers } from '../../src/cooperation/brokers/brokers.ts';
import { counterparts } from '../../src/cooperation/counterparts/counterparts.ts';
import { type Work, workOf } from '../../src/cooperation/path-search/work.ts';
import { cooperationPaths } from '../../src/cooperation/paths/cooperation-paths.ts';
import { pathChanges } from '../../src/cooperation/paths/path-changes.ts';
import { resilience } from '../../src/cooperation/paths/resilience.ts';
import type { Asked, Question } from '../../src/cooperation/question.ts';
import { referralCorridor } from '../../src/cooperation/referral-corridor/referral-corridor.ts';
import { impactOfRemoval } from '../../src/cooperation/removal/impact-of-removal.ts';
import { searchingIn } from './ask.ts';
import { catalog, type RecordedNetwork } from './recorded-network.ts';
import { seedsNetwork } from './seeds-network.ts';

const asked: Asked = { today: '2026-11-25' };
let network: RecordedNetwork;
beforeAll(async () => {
  network = await seedsNetwork();
}, 120_000);

/** Steps of search that a question about the shipped data takes, resolved and searched without being told. */
function stepsOf<Arguments, Resolved, Found, Answer>(
  { resolve, search }: Question<Arguments, Resolved, Found, Answer>,
  wanted: Arguments,
): number {
  const work: Work = workOf(5_000_000);
  const resolved = resolve({ ...wanted, ...asked }, { network: network.prepared, hidden: network.hidden, catalog });
  search(resolved, searchingIn(network, work));
  expect(work.stoppedBy).toBeNull();
  return work.spent;
}

const police = { from: 'agency:jp-npa', to: 'agency:ph-pnp-wcpc' };
const shelters = { from: 'ngo:jp-jnatip', to: 'facility:th-kredtrakarn' };
const changesFrom = (then: string) => ({ from: 'country:th', to: 'country:jp', then });

/**
 * Each question with the steps that it took when this was last written. Where the shipped data has grown, and not the work for the
 * same data, the numbers are to be written anew.
 */
const questions: readonly (readonly [what: string, steps: number, count: () => number])[] = [
  ['paths between two states', 217, () => stepsOf(cooperationPaths, { from: 'country:th', to: 'country:kh' })],
  ['paths between the police of two states', 17_520, () => stepsOf(cooperationPaths, police)],
  [
    'many paths between a network of NGOs and a shelter',
    6_295,
    () => stepsOf(cooperationPaths, { ...shelters, first: 20 }),
  ],
  [
    'paths through a body that is named',
    45_284,
    () => stepsOf(cooperationPaths, { ...police, filter: { through: ['igo:interpol'] } }),
  ],
  ['what changed between two states', 1_752, () => stepsOf(pathChanges, changesFrom('2012'))],
  ['resilience of two states', 2_076, () => stepsOf(resilience, { from: 'country:th', to: 'country:jp' })],
  ['counterparts in another country', 394, () => stepsOf(counterparts, { of: 'agency:jp-npa', country: 'country:th' })],
  ['who brokers between countries', 69_358, () => stepsOf(brokers, { first: 20 })],
  ['impact of removing a hub', 29_299, () => stepsOf(impactOfRemoval, { id: 'igo:asean' })],
  ['the corridor of a referral', 171, () => stepsOf(referralCorridor, { origin: 'country:kh', found: 'country:th' })],
];

describe('The work of a question about the shipped data', () => {
  it.each(questions)('has not grown by more than a tenth: %s', (_what, steps, count) => {
    const counted = count();
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThanOrEqual(steps * 1.1);
  });
});
