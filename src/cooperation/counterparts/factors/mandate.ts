import type { PreparedNetwork } from '../../../network/prepared-network.ts';
import { rowOf } from '../../../network/read-network.ts';
import { formatMandates } from '../../bodies/mandate-wording.ts';
import type { Factor } from './factor.ts';

/** What kindred work counts beside the same. */
const kindredShare = 0.4;
/** How much of the subject's work the candidate does, and how alike the two are as wholes. */
const parts = { coverage: 0.6, likeness: 0.4 };

/**
 * A body's work as weights. A mandate that few bodies have tells more of a body (the inverse document frequency of Spärck Jones,
 * 1972), and the first named, its main one, weighs more than the second.
 */
function workOf(network: PreparedNetwork, body: number): ReadonlyMap<number, number> {
  const mandates = [...rowOf(network.entities.mandates, body)];
  return new Map(mandates.map((mandate, index) => [mandate, (network.mandateRarity[mandate] as number) / (1 + index)]));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/**
 * The same work: how much of the subject's the candidate does, and how alike the two are as wholes (Ruzicka's index).
 * Where it does none of a part, kindred work stands in for less.
 */
export const mandateFactor: Factor = {
  name: 'mandate',
  most: 80,
  find({ looking: { network }, kindred, subject, candidate }) {
    const mine = workOf(network, subject);
    const theirs = workOf(network, candidate);
    const shared = [...mine.keys()].filter((mandate) => theirs.has(mandate));
    const missing = [...mine.keys()].filter((mandate) => !theirs.has(mandate));
    const kinOf = (mandate: number) => [...theirs.keys()].filter((other) => kindred[mandate]?.has(other));
    const stoodIn = missing.filter((mandate) => kinOf(mandate).length > 0);
    if (shared.length + stoodIn.length === 0) return null;
    const mass = (mandates: readonly number[]) => sum(mandates.map((mandate) => mine.get(mandate) ?? 0));
    const coverage = (mass(shared) + kindredShare * mass(stoodIn)) / sum(mine.values());
    const all = [...new Set([...mine.keys(), ...theirs.keys()])];
    const both = sum(all.map((mandate) => Math.min(mine.get(mandate) ?? 0, theirs.get(mandate) ?? 0)));
    const either = sum(all.map((mandate) => Math.max(mine.get(mandate) ?? 0, theirs.get(mandate) ?? 0)));
    return {
      share: parts.coverage * coverage + parts.likeness * (both / either),
      mandates: { shared, missing, kin: [...new Set(missing.flatMap(kinOf))] },
    };
  },
  tell({ mandates }, { telling, candidate }) {
    const list = (numbers: readonly number[] = []) =>
      formatMandates(numbers.map((number) => telling.network.words.mandates[number] as string));
    const lacks = mandates && mandates.missing.length > 0 ? ` Not recorded for it: ${list(mandates.missing)}.` : '';
    const work =
      mandates && mandates.shared.length > 0
        ? `It does the same work: ${list(mandates.shared)}.`
        : `Its work is kindred: ${list(mandates?.kin)}.`;
    return { sentence: `${work}${lacks}`, evidence: candidate.evidence.slice(0, 2) };
  },
};
