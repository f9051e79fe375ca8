import fc from 'fast-check';
import graphology from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { describe, expect, test } from 'vitest';
import type { Channels } from '../../../src/cooperation/channels/channels.ts';
import { cooperationPaths } from '../../../src/cooperation/paths/cooperation-paths.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { idOf } from '../../../src/network/read-network.ts';
import { anyMadeNetwork, anyMadePartners, anyTwoOf } from '../any-made-network.ts';
import { ask, searchingIn } from '../ask.ts';
import { numberIn, today } from '../made-network.ts';
import type { RecordedNetwork } from '../recorded-network.ts';

const channelsOf = (network: RecordedNetwork) => searchingIn(network).channelsOn(dayNumber(today)).channels;

/** The worth of a sequence of entities, tie by tie, with no search: the product of what each step keeps at its hubs. */
function worthOf(channels: Channels, entities: readonly number[]): number {
  const last = entities.length - 2;
  return entities.slice(0, -1).reduce((worth, entity, at) => {
    const steps = channels.from(entity).filter(({ to }) => to === entities[at + 1]);
    const worths = steps.map(
      (step) => step.strength * (at === 0 ? 1 : step.leaving) * (at === last ? 1 : step.arriving),
    );
    return worth * Math.max(0, ...worths);
  }, 1);
}

const tiesAt = (network: RecordedNetwork, id: string) =>
  network.ties.filter(({ from, to }) => from === id || to === id);

/** The rule of the states, read off a finished sequence. */
function allowed(network: RecordedNetwork, ids: readonly string[]): boolean {
  const forum = (id: string | undefined) => /^(legal|process|event):/.test(id ?? '');
  const acts = (agency: string | undefined, state: string) =>
    tiesAt(network, state).some((tie) => tie.kind === 'ACTS_FOR' && tie.from === agency);
  const state = (id: string | undefined) => id === undefined || id.startsWith('country:');
  const home = (side: readonly string[]) => new Set(side.map((id) => network.entities.get(id)?.country)).size === 1;
  return ids.every((id, at) => {
    if (at === 0 || at === ids.length - 1 || !id.startsWith('country:')) return true;
    const [before, after] = [ids[at - 1], ids[at + 1]];
    return (
      (acts(before, id) && home(ids.slice(0, at)) && forum(after) && state(ids[at + 2])) ||
      (acts(after, id) && home(ids.slice(at + 1)) && forum(before) && state(ids[at - 2]))
    );
  });
}

/** Every sequence of neighbours without repetition, of at most six steps. */
function allSequences(network: RecordedNetwork, from: string, to: string): string[][] {
  const found: string[][] = [];
  const walk = (ids: string[]) => {
    const at = ids.at(-1) ?? '';
    if (at === to) found.push(ids);
    if (at === to || ids.length > 6) return;
    const next = new Set(tiesAt(network, at).map((tie) => (tie.from === at ? tie.to : tie.from)));
    for (const id of next) if (!ids.includes(id)) walk([...ids, id]);
  };
  walk([from]);
  return found;
}

describe('the best path, against other ways to find it', () => {
  test('is the best of all sequences that the rule of states allows', () => {
    fc.assert(
      fc.property(anyTwoOf(anyMadeNetwork), ([network, from, to]) => {
        const channels = channelsOf(network);
        const worths = allSequences(network, from, to)
          .filter((ids) => allowed(network, ids))
          .map((ids) =>
            worthOf(
              channels,
              ids.map((id) => numberIn(network, id)),
            ),
          );
        const best = Math.max(0, ...worths);
        const [path] = ask(cooperationPaths, network, { from, to, first: 1, today }).paths;
        if (best < 1e-5) expect(path).toBeUndefined();
        else expect(path?.score).toBeCloseTo(best, 8);
      }),
      { numRuns: 150 },
    );
  });

  test("is the library's shortest path, where lengths are the logarithms of worths", () => {
    fc.assert(
      fc.property(anyMadePartners, (network) => {
        const channels = channelsOf(network);
        const { prepared } = network;
        const from = 'ngo:c0-1';
        const to = 'ngo:c6-1';
        const lengths = new graphology.UndirectedGraph();
        for (let entity = 0; entity < prepared.entityCount; entity++) lengths.addNode(idOf(prepared, entity));
        for (let entity = 0; entity < prepared.entityCount; entity++) {
          for (const channel of channels.from(entity)) {
            if (prepared.ties.from[channel.tie] !== entity) continue;
            const [near, far] = [idOf(prepared, entity), idOf(prepared, channel.to)];
            const atNear = near === from || near === to ? 1 : channel.leaving;
            const atFar = far === from || far === to ? 1 : channel.arriving;
            const length = -Math.log(channel.strength * atNear * atFar);
            lengths.mergeUndirectedEdge(near, far, { length });
          }
        }
        const found = dijkstra.bidirectional(lengths, from, to, 'length');
        const sequence = found?.map((id) => numberIn(network, id));
        const [path] = ask(cooperationPaths, network, { from, to, first: 1, today }).paths;
        if (sequence && sequence.length <= 7) expect(path?.score).toBeCloseTo(worthOf(channels, sequence), 8);
        else expect(path?.hops ?? 0).toBeLessThanOrEqual(6);
      }),
      { numRuns: 150 },
    );
  });
});
