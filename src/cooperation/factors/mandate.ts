import { mandateRarity } from '../mandate-rarity.ts';
import { mandatesSaid } from '../mandate-said.ts';
import type { Network, NetworkEntity } from '../network.ts';
import type { Factor } from './factor.ts';

const most = 50;

/** A body's work as weights: a telling mandate weighs more, and the first named, its main one, more than the second. */
function workOf(network: Network, body: NetworkEntity): ReadonlyMap<string, number> {
  const rarity = mandateRarity(network);
  return new Map(body.mandates.map((mandate, index) => [mandate, rarity(mandate) / (1 + index)]));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** The same work: how much of the subject's the candidate does, and how alike the two are as wholes (Ruzicka's index). */
export const mandateFactor: Factor = {
  name: 'mandate',
  most,
  find: ({ network, subject, candidate }) => {
    const mine = workOf(network, subject);
    const theirs = workOf(network, candidate);
    const shared = subject.mandates.filter((mandate) => theirs.has(mandate));
    if (shared.length === 0) return null;
    const all = [...new Set([...mine.keys(), ...theirs.keys()])];
    const coverage = sum(shared.map((mandate) => mine.get(mandate) ?? 0)) / sum(mine.values());
    const both = sum(all.map((mandate) => Math.min(mine.get(mandate) ?? 0, theirs.get(mandate) ?? 0)));
    const either = sum(all.map((mandate) => Math.max(mine.get(mandate) ?? 0, theirs.get(mandate) ?? 0)));
    const missing = subject.mandates.filter((mandate) => !theirs.has(mandate));
    const lacks = missing.length > 0 ? ` Not recorded for it: ${mandatesSaid(missing)}.` : '';
    return {
      points: most * (0.6 * coverage + 0.4 * (both / either)),
      sentence: `It does the same work: ${mandatesSaid(shared)}.${lacks}`,
      evidence: candidate.evidence.slice(0, 2),
    };
  },
};
