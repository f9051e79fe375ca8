import { tieSentence } from '../catalog/tie-sentence.ts';
import type { TieKind } from '../model/tie-kind.ts';
import type { Arc } from './channel-graph.ts';
import type { EvidenceFacts, Network, NetworkTie } from './network.ts';
import { capital } from './said.ts';
import { tieDates } from './tie-dates.ts';

/** One tie, read from one of its ends. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** OUT: the tie runs from `from` to `to`; IN: the other way. */
  readonly direction: 'OUT' | 'IN';
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly detail: string | null;
  readonly sentence: string;
  /** Worth of the tie, 0 to 1; on a path, what is left of it among all who share its hubs, so that the steps multiply to the score. */
  readonly strength: number;
  readonly evidence: readonly EvidenceFacts[];
}

/** The sentence of a tie as read from one end; a meeting without dates of its own is told with those of its event. */
export function sentenceOf(
  network: Network,
  kind: TieKind,
  tie: NetworkTie,
  reading: 'OUT' | 'IN',
  names: { readonly from?: string; readonly to?: string } = {},
): string {
  const dates = kind.endures ? tieDates(network, kind, tie) : tie;
  const facts = {
    fromName: names.from ?? network.entities.get(tie.from)?.name ?? tie.from,
    toName: names.to ?? network.entities.get(tie.to)?.name ?? tie.to,
    since: dates.since,
    until: dates.until,
    observed: tie.observed,
    basis: kind.derived ? 'STATED' : tie.basis,
  };
  return capital(tieSentence(kind, facts, reading));
}

/** A tie as a step from the end that it is read from. */
export function stepOf(
  network: Network,
  kind: TieKind,
  tie: NetworkTie,
  reading: 'OUT' | 'IN',
  strength: number,
): PathStep {
  return {
    from: reading === 'OUT' ? tie.from : tie.to,
    to: reading === 'OUT' ? tie.to : tie.from,
    kind: tie.kind,
    direction: reading,
    since: tie.since,
    until: tie.until,
    observed: tie.observed,
    basis: tie.basis,
    detail: tie.detail,
    sentence: sentenceOf(network, kind, tie, reading),
    strength,
    evidence: tie.evidence,
  };
}

/** The steps of a route: each with the worth that it has between its neighbours. */
export function stepsOf(network: Network, arcs: readonly Arc[]): PathStep[] {
  return arcs.map((arc, index) => {
    const leaving = index === 0 ? 1 : arc.leaving;
    const arriving = index === arcs.length - 1 ? 1 : arc.arriving;
    return stepOf(network, arc.kind, arc.tie, arc.reading, arc.strength * leaving * arriving);
  });
}
