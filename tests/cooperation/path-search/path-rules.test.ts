import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { cooperationPaths, type PathFilter } from '../../../src/cooperation/paths/cooperation-paths.ts';
import type { CooperationPath } from '../../../src/cooperation/paths/tell-path.ts';
import { anyDatedNetwork, anyDay } from '../any-dated-network.ts';
import { anyMadeNetwork, anyTwoOf, partnersIn } from '../any-made-network.ts';
import { ask as askQuestion } from '../ask.ts';
import { madeEvidence, today } from '../made-network.ts';
import { networkWithout } from '../network-without.ts';
import { type RecordedNetwork, recordedNetwork } from '../recorded-network.ts';

const runs = { numRuns: 150 };

function ask(
  network: RecordedNetwork,
  from: string,
  to: string,
  filter: PathFilter = {},
  first = 5,
): readonly CooperationPath[] {
  return askQuestion(cooperationPaths, network, { from, to, filter, first, today }).paths;
}

function entitiesOf(path: CooperationPath): string[] {
  return [path.steps[0]?.from ?? '', ...path.steps.map((step) => step.to)];
}

const anyQuestion = anyTwoOf(anyMadeNetwork);

describe('whatever the network', () => {
  test('the paths from A to B are those from B to A, walked backwards', () => {
    fc.assert(
      fc.property(anyQuestion, ([network, from, to]) => {
        const there = ask(network, from, to).map((path) => ({ score: path.score, entities: entitiesOf(path) }));
        const back = ask(network, to, from).map((path) => ({
          score: path.score,
          entities: entitiesOf(path).reverse(),
        }));
        expect(back).toEqual(there);
      }),
      runs,
    );
  });

  test('no path repeats an entity, passes a topic, or runs through a state except from its agency to a forum of states', () => {
    fc.assert(
      fc.property(anyQuestion, ([network, from, to]) => {
        for (const path of ask(network, from, to)) {
          const ids = entitiesOf(path);
          expect(new Set(ids).size).toBe(ids.length);
          ids.forEach((id, at) => {
            if (at === 0 || at === ids.length - 1 || !id.startsWith('country:')) return;
            const beside = [
              { step: path.steps[at - 1], other: ids[at - 1] ?? '', beyond: ids[at - 2] },
              { step: path.steps[at], other: ids[at + 1] ?? '', beyond: ids[at + 2] },
            ];
            const agency = beside.filter(({ step }) => step?.kind === 'ACTS_FOR');
            const forum = beside.filter(({ step }) => step?.kind !== 'ACTS_FOR');
            expect([agency.length, forum.length]).toEqual([1, 1]);
            expect(agency[0]?.other).toMatch(/^agency:/);
            expect(forum[0]?.other).toMatch(/^(legal|process|event):/);
            expect(forum[0]?.beyond ?? 'country:').toMatch(/^country:/);
          });
        }
      }),
      runs,
    );
  });

  test('a further tie never makes the best path worse, unless it makes a hub on that path larger', () => {
    const extra = fc.tuple(anyQuestion, fc.nat(), fc.nat());
    fc.assert(
      fc.property(extra, ([[network, from, to], a, b]) => {
        const [best] = ask(network, from, to, {}, 1);
        const inside = new Set(best ? entitiesOf(best).slice(1, -1) : []);
        const bodies = [...network.entities.keys()].filter((id) => /^(agency|ngo):/.test(id) && !inside.has(id));
        const one = bodies[a % bodies.length] ?? '';
        const other = bodies[b % bodies.length] ?? '';
        fc.pre(one !== other);
        const tie = { since: null, until: null, observed: today, basis: 'STATED' as const, detail: null };
        const added = {
          ...tie,
          kind: 'PARTNERS_WITH',
          from: one,
          to: other,
          evidence: madeEvidence('x'),
          properties: {},
        };
        const more = recordedNetwork(network.entities.values(), [...network.ties, added]);
        expect(ask(more, from, to, {}, 1)[0]?.score ?? 0).toBeGreaterThanOrEqual(best?.score ?? 0);
      }),
      runs,
    );
  });

  test('avoiding an entity gives what the network without it gives', () => {
    const question = fc.tuple(anyQuestion, fc.nat());
    fc.assert(
      fc.property(question, ([[network, from, to], n]) => {
        const others = partnersIn(network).filter((id) => id !== from && id !== to);
        const avoided = others[n % others.length] ?? '';
        const without = networkWithout(network, new Set([avoided]));
        expect(ask(network, from, to, { avoid: [avoided] })).toEqual(ask(without, from, to));
      }),
      runs,
    );
  });

  test('so it does among things that begin, end and succeed one another, as long as no lifespan hangs on what is avoided', () => {
    const question = fc.tuple(anyTwoOf(anyDatedNetwork), fc.nat(), anyDay);
    fc.assert(
      fc.property(question, ([[network, from, to], n, asOf]) => {
        const settles = new Set(
          network.ties.filter(({ kind }) => kind === 'SUCCEEDED_BY').flatMap((tie) => [tie.from, tie.to]),
        );
        // Which treaties are open to the world is read off states and their bodies, and stays so under a mask.
        const others = partnersIn(network).filter((id) => ![from, to].includes(id) && !/^(country|igo):/.test(id));
        const free = others.filter((id) => !settles.has(id));
        const avoided = free[n % free.length] ?? '';
        const without = networkWithout(network, new Set([avoided]));
        expect(ask(network, from, to, { avoid: [avoided], asOf })).toEqual(ask(without, from, to, { asOf }));
      }),
      runs,
    );
  });

  test('a shorter list, and one cut short by its budget, is the beginning of the whole', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 1, max: 30 }), ([network, from, to], budget) => {
        const full = ask(network, from, to, {}, 10);
        expect(ask(network, from, to, {}, 2)).toEqual(full.slice(0, 2));
        const work = workOf(budget);
        const { paths: cut } = askQuestion(cooperationPaths, network, { from, to, first: 10, today }, work);
        expect(cut).toEqual(full.slice(0, cut.length));
        expect(work.spent).toBeLessThanOrEqual(budget);
      }),
      runs,
    );
  });

  test('asking as of today is asking without a day', () => {
    fc.assert(
      fc.property(anyQuestion, ([network, from, to]) => {
        expect(ask(network, from, to, { asOf: today })).toEqual(ask(network, from, to));
      }),
      runs,
    );
  });

  test('a path that must pass something passes it, and is never better than the best', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(), ([network, from, to], n) => {
        const others = partnersIn(network).filter((id) => id !== from && id !== to);
        const wanted = others[n % others.length] ?? '';
        const best = ask(network, from, to, {}, 1)[0]?.score ?? 0;
        for (const path of ask(network, from, to, { through: [wanted] })) {
          expect(entitiesOf(path)).toContain(wanted);
          expect(path.score).toBeLessThanOrEqual(best);
        }
      }),
      runs,
    );
  });
});
