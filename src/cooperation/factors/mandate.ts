import { kindred } from '../mandate-families.ts';
import { mandateRarity } from '../mandate-rarity.ts';
import { mandatesSaid } from '../mandate-said.ts';
import type { Network, NetworkEntity } from '../network.ts';
import type { Factor } from './factor.ts';

const most = 80;

/** A body's work as weights: a telling mandate weighs more, and the first named, its main one, more than the second. */
function workOf(network: Network, body: NetworkEntity): ReadonlyMap<string, number> {
  const rarity = mandateRarity(network);
  return new Map(body.mandates.map((mandate, index) => [mandate, rarity(mandate) / (1 + index)]));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** What kindred work counts beside the same. */
const kindredShare = 0.4;

function said(shared: readonly string[], missing: readonly string[], theirs: readonly string[]): string {
  const lacks = missing.length > 0 ? ` Not recorded for it: ${mandatesSaid(missing)}.` : '';
  if (shared.length > 0) return `It does the same work: ${mandatesSaid(shared)}.${lacks}`;
  const kin = [...new Set(missing.flatMap((mandate) => kindred(mandate, theirs)))];
  return `Its work is kindred: ${mandatesSaid(kin)}.${lacks}`;
}

/**
 * The same work: how much of the subject's the candidate does, and how alike the two are as wholes (Ruzicka's index).
 * Where it does none of a part, kindred work stands in for less.
 */
export const mandateFactor: Factor = {
  name: 'mandate',
  most,
  find: ({ network, subject, candidate }) => {
    const mine = workOf(network, subject);
    const theirs = workOf(network, candidate);
    const shared = subject.mandates.filter((mandate) => theirs.has(mandate));
    const missing = subject.mandates.filter((mandate) => !theirs.has(mandate));
    const stoodIn = missing.filter((mandate) => kindred(mandate, candidate.mandates).length > 0);
    if (shared.length + stoodIn.length === 0) return null;
    const all = [...new Set([...mine.keys(), ...theirs.keys()])];
    const mass = (mandates: readonly string[]) => sum(mandates.map((mandate) => mine.get(mandate) ?? 0));
    const coverage = (mass(shared) + kindredShare * mass(stoodIn)) / sum(mine.values());
    const both = sum(all.map((mandate) => Math.min(mine.get(mandate) ?? 0, theirs.get(mandate) ?? 0)));
    const either = sum(all.map((mandate) => Math.max(mine.get(mandate) ?? 0, theirs.get(mandate) ?? 0)));
    return {
      points: most * (0.6 * coverage + 0.4 * (both / either)),
      sentence: said(shared, missing, candidate.mandates),
      evidence: candidate.evidence.slice(0, 2),
    };
  },
};
