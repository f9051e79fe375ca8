import { tieSentence } from '../../catalog/tie-sentence.ts';
import type { TieKind } from '../../model/tie-kind.ts';
import { tieKindOf } from '../../network/read-network.ts';
import type { Telling } from '../question.ts';
import type { EvidenceFacts } from './facts.ts';
import { happeningDates } from './happening-dates.ts';
import { capitalize } from './sentence.ts';

/** One tie, read from one of its ends. */
export interface ToldTie {
  /** Ids of the end that it is read from, and of the other. */
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

/** The declared kind of a tie. */
export function kindOfTie({ network, catalog }: Pick<Telling, 'network' | 'catalog'>, tie: number): TieKind {
  return catalog.tieKindNamed(tieKindOf(network, tie)) as TieKind;
}

/** OUT where a tie is read from its source, IN where from its target. */
export function readingFrom({ network }: Pick<Telling, 'network'>, tie: number, entity: number): 'OUT' | 'IN' {
  return network.ties.from[tie] === entity ? 'OUT' : 'IN';
}

/**
 * The sentence of a tie as read from one end; a meeting without dates of its own is told with those of its event.
 * @param names what to say instead of the name of an end
 */
export function tellTieSentence(
  telling: Telling,
  tie: number,
  reading: 'OUT' | 'IN',
  names: { readonly from?: string; readonly to?: string } = {},
): string {
  const { facts } = telling;
  const told = facts.tie(tie);
  const kind = kindOfTie(telling, tie);
  const dates = kind.endures ? happeningDates(telling, tie) : told;
  const said = {
    fromName: names.from ?? facts.entity(told.from).name,
    toName: names.to ?? facts.entity(told.to).name,
    since: dates.since,
    until: dates.until,
    observed: told.observed,
    basis: kind.derived ? 'STATED' : told.basis,
  };
  return capitalize(tieSentence(kind, said, reading));
}

/** A tie as read from an entity at one of its ends. */
export function tellTie(telling: Telling, tie: number, from: number, strength: number): ToldTie {
  const { facts } = telling;
  const { kind, since, until, observed, basis, detail, evidence, ...ends } = facts.tie(tie);
  const direction = readingFrom(telling, tie, from);
  return {
    from: facts.entity(direction === 'OUT' ? ends.from : ends.to).id,
    to: facts.entity(direction === 'OUT' ? ends.to : ends.from).id,
    kind,
    direction,
    since,
    until,
    observed,
    basis,
    detail,
    sentence: tellTieSentence(telling, tie, direction),
    strength,
    evidence,
  };
}
