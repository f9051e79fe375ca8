import { beforeAll, describe, expect, test } from 'vitest';
import { coverage } from '../../src/cooperation/coverage/coverage.ts';
import { cooperationPaths } from '../../src/cooperation/paths/cooperation-paths.ts';
import { ask } from './ask.ts';
import type { RecordedNetwork } from './recorded-network.ts';
import { seedsNetwork } from './seeds-network.ts';

const today = '2026-11-25';
let network: RecordedNetwork;
beforeAll(async () => {
  network = await seedsNetwork();
}, 120_000);

/** Ends of many kinds and countries: each asked with each of the others. */
const ends = [
  'country:th',
  'country:jp',
  'country:my',
  'agency:jp-npa',
  'agency:ph-pnp-wcpc',
  'agency:kh-ahtjp',
  'agency:la-molsw',
  'ngo:jp-jnatip',
  'ngo:sg-home',
  'facility:th-kredtrakarn',
  'service:vn-hotline-111',
  'program:asean-act',
];

describe('paths over the shipped data', () => {
  test('pass no topic, and no state but between its agency and a forum of states', () => {
    for (const from of ends) {
      for (const to of ends.filter((other) => other > from)) {
        for (const path of ask(cooperationPaths, network, { from, to, today }).paths) {
          path.steps.slice(0, -1).forEach((step, at) => {
            expect(step.to).not.toMatch(/^topic:/);
            if (!step.to.startsWith('country:')) return;
            const kinds = [step.kind, path.steps[at + 1]?.kind];
            expect(kinds.filter((kind) => kind === 'ACTS_FOR')).toHaveLength(1);
          });
        }
      }
    }
  });

  test('prefer an agreement of two states to whatever everybody shares', () => {
    const { paths } = ask(cooperationPaths, network, { from: 'country:th', to: 'country:kh', today });
    const crowd = new Set(['igo:asean', 'igo:interpol', 'legal:palermo-protocol', 'legal:untoc', 'legal:cedaw']);
    expect(paths[0]?.steps[0]?.to).toMatch(/^legal:th-kh/);
    expect(paths.some((path) => crowd.has(path.steps[0]?.to ?? ''))).toBe(false);
  });

  test('are found with work that is far below the budget', () => {
    for (const to of ends.slice(1)) {
      const { completeness } = ask(cooperationPaths, network, { from: 'country:th', to, today });
      expect(completeness.spent).toBeLessThan(5_000);
    }
  });
});

test('coverage counts what there is and says what is recorded elsewhere and not here', () => {
  const { countries, ties, tieKinds, asOf } = ask(coverage, network, { today });
  expect(asOf).toBe(today);
  expect(tieKinds.reduce((total, one) => total + one.count, 0)).toBe(ties);
  expect(countries.slice(0, 11).map(({ country }) => country)).toContain('country:tl');
  expect(countries.find(({ country }) => country === 'country:bn')?.missing.join()).toContain('hotline');
});
