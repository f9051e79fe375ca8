import { spokenDate } from '../catalog/tie-sentence.ts';
import { absenceBetween } from './absence-between.ts';
import type { ChannelGraph } from './channel-graph.ts';
import type { EvidenceFacts, NetworkEntity } from './network.ts';
import { counted, listed } from './said.ts';
import { type Bond, sharedBonds, worthTogether } from './shared-bonds.ts';

/** TIES: something joins them. CHECKED_NONE: somebody looked and found none. UNKNOWN: nobody is known to have looked. */
export type MatrixState = 'TIES' | 'CHECKED_NONE' | 'UNKNOWN';

/** Two countries and everything that joins them on a day. */
export interface CountryPair {
  readonly a: NetworkEntity;
  readonly b: NetworkEntity;
  readonly bonds: readonly Bond[];
  readonly strength: number;
  readonly state: MatrixState;
  /** The finding that there is none, also where weaker ties exist. */
  readonly absence: NetworkEntity | null;
}

/** Reads a pair of countries off the graph of a day. */
export function countryPair(
  graph: ChannelGraph,
  a: NetworkEntity,
  b: NetworkEntity,
  topic: string | null,
): CountryPair {
  const bonds = sharedBonds(graph, a, b, topic);
  const absence = absenceBetween(graph.network, a.id, b.id, topic);
  const state = bonds.length > 0 ? 'TIES' : absence ? 'CHECKED_NONE' : 'UNKNOWN';
  return { a, b, bonds, strength: Number(worthTogether(bonds).toFixed(6)), state, absence };
}

/** How many of the bonds run through something of a kind. */
export function bondsThrough(pair: CountryPair, kind: string): number {
  return pair.bonds.filter((bond) => bond.through?.kind === kind).length;
}

const said: readonly (readonly [kind: string, one: string, many: string])[] = [
  ['LegalInstrument', 'instrument', 'instruments'],
  ['Process', 'process', 'processes'],
  ['Program', 'program', 'programs'],
  ['IGO', 'organization', 'organizations'],
  ['Event', 'event', 'events'],
];

/** The finding that there is none, with the day on which somebody looked; empty where nobody is known to have. */
export function absenceSaid(pair: CountryPair): string {
  if (!pair.absence) return '';
  const { checked } = pair.absence.properties;
  return `${pair.absence.name}${typeof checked === 'string' ? ` (checked ${spokenDate(checked)})` : ''}.`;
}

/** What joins the pair, counted by kind, and the strongest of it by name. */
export function bondsSaid(pair: CountryPair): string {
  const counts = said.flatMap(([kind, one, many]) => {
    const count = bondsThrough(pair, kind);
    return count > 0 ? [counted(count, one, many)] : [];
  });
  const direct = pair.bonds.some((bond) => bond.through === null) ? ['a tie of their own'] : [];
  const strongest = pair.bonds[0]?.through?.name ?? 'a tie of their own';
  return `${listed([...counts, ...direct], 6)}; the strongest is ${strongest}`;
}

/** The pair in words: what joins them and the strongest of it, or that there is none, or that it is not known. */
export function pairSaid(pair: CountryPair, topicName: string | null): string {
  const on = topicName ? ` on ${topicName.toLowerCase()}` : '';
  const both = `${pair.a.name} and ${pair.b.name}`;
  if (pair.state === 'CHECKED_NONE') return `Somebody looked: ${absenceSaid(pair)}`;
  if (pair.state === 'UNKNOWN') return `Nothing is recorded between ${both}${on}, and nobody is known to have looked.`;
  return [`${both} share${on} ${bondsSaid(pair)}.`, absenceSaid(pair)].filter(Boolean).join(' ');
}

/** How the pair is known: the ties of the strongest bond, or the finding that there is none. */
export function pairEvidence(pair: CountryPair): readonly EvidenceFacts[] {
  const [strongest] = pair.bonds;
  const ties = strongest ? strongest.ties.flatMap((tie) => tie.evidence.slice(0, 2)) : [];
  return [...ties, ...(pair.absence?.evidence ?? [])];
}
