import type { Catalog } from '../catalog/catalog.ts';
import { dayAsked } from './day-asked.ts';
import { entityAsked } from './entity-asked.ts';
import type { Network } from './network.ts';
import { type PathStep, stepOf } from './path-step.ts';
import { tieHistory } from './tie-history.ts';
import { tieHolds } from './tie-holds.ts';
import { tieStrength } from './tie-strength.ts';

/** A tie between two entities, read from `a`. */
export type TieWithSentence = PathStep;

export interface RelationsQuestion {
  readonly a: string;
  readonly b: string;
  readonly asOf?: string | null;
  readonly today: string;
}

/**
 * Every tie directly between two entities that holds on the day, the strongest first; those that only describe come last, worth 0.
 * @throws UNKNOWN_ENTITY, BAD_DATE
 */
export function relationsBetween(network: Network, catalog: Catalog, question: RelationsQuestion): TieWithSentence[] {
  const { a, b } = question;
  entityAsked(network, a);
  entityAsked(network, b);
  const day = dayAsked(question.asOf, question.today);
  const steps = (network.tiesAt.get(a) ?? []).flatMap((tie) => {
    const other = tie.from === a ? tie.to : tie.from;
    const history = tieHistory(network, catalog, tie);
    if (other !== b || !history || !tieHolds(network, history, tie, day)) return [];
    const strength = tieStrength(network, history, tie, day);
    return [stepOf(network, history.kind, tie, tie.from === a ? 'OUT' : 'IN', strength)];
  });
  return steps.sort((x, y) => y.strength - x.strength || (x.kind < y.kind ? -1 : 1));
}
