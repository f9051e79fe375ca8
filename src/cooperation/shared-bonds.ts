import type { Arc, ChannelGraph } from './channel-graph.ts';
import type { NetworkEntity, NetworkTie } from './network.ts';
import { topicsOf } from './topic-fit.ts';

/** Something that joins two countries: an instrument, process, program, event or body that both stand to, or a tie of their own. */
export interface Bond {
  /** What they share; null for a direct tie. */
  readonly through: NetworkEntity | null;
  readonly ties: readonly NetworkTie[];
  /** What the bond is worth on the day, 0 to 1: both ties, and what the size of the shared thing leaves of them. */
  readonly worth: number;
}

/** Kinds through which states are joined as states; that an NGO works in two countries joins the NGO, not them. */
const joining = new Set(['LegalInstrument', 'Process', 'Program', 'IGO', 'Event']);

/** The strongest tie of a state to each other entity; what one of its agencies signed counts as its own. */
function strongestTo(graph: ChannelGraph, state: number): ReadonlyMap<number, Arc> {
  const own = graph.arcs[state] ?? [];
  const signed = own
    .filter((arc) => arc.actsFor)
    .flatMap((agency) => (graph.arcs[agency.to] ?? []).filter((arc) => arc.kind.name === 'SIGNED'));
  const best = new Map<number, Arc>();
  for (const arc of [...own, ...signed]) if ((best.get(arc.to)?.strength ?? 0) < arc.strength) best.set(arc.to, arc);
  return best;
}

/**
 * Everything that joins two countries on the day of the graph, strongest first.
 * @param topic only what is recorded to be about it; then a body or a tie that is about everything doesn't count.
 */
export function sharedBonds(graph: ChannelGraph, a: NetworkEntity, b: NetworkEntity, topic: string | null): Bond[] {
  const numberOfA = graph.numberOf.get(a.id);
  const numberOfB = graph.numberOf.get(b.id);
  if (numberOfA === undefined || numberOfB === undefined) return [];
  const fromA = strongestTo(graph, numberOfA);
  const fromB = strongestTo(graph, numberOfB);
  const bonds: Bond[] = [];
  for (const [number, mine] of fromA) {
    if (number === numberOfB && topic === null) bonds.push({ through: null, ties: [mine.tie], worth: mine.strength });
    const theirs = fromB.get(number);
    const through = graph.entities[number];
    const part = graph.parts[number];
    if (!theirs || !through || part === 'BARRED' || !joining.has(through.kind)) continue;
    if (topic !== null && !topicsOf(graph.network, through.id).includes(topic)) continue;
    const worth = mine.strength * mine.arriving * theirs.arriving * theirs.strength;
    bonds.push({ through, ties: [mine.tie, theirs.tie], worth });
  }
  return bonds.sort((x, y) => y.worth - x.worth || ((x.through?.id ?? '') < (y.through?.id ?? '') ? -1 : 1));
}

/** What several independent bonds are worth together: the chance that one of them holds, each read as a chance. */
export function worthTogether(bonds: readonly Pick<Bond, 'worth'>[]): number {
  return 1 - bonds.reduce((none, bond) => none * (1 - bond.worth), 1);
}

/** True for a bond through an instrument: what two states have agreed to. */
export function isInstrument(bond: Bond): boolean {
  return bond.through?.kind === 'LegalInstrument';
}

/** True where the two belong to what they share, so that they can propose something there. */
export function isMembership(bond: Bond): boolean {
  return bond.through !== null && bond.ties.every((tie) => tie.kind === 'MEMBER_OF');
}
