import { otherEnd, tieHolds, tieKindOf, tiesAt } from '../../network/read-network.ts';
import { requireEntity } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { question } from '../question.ts';
import { entitiesTold } from '../telling/happening-dates.ts';
import { type ToldTie, tellTie } from '../telling/tell-tie.ts';

export interface RelationsArguments {
  readonly a: string;
  readonly b: string;
  readonly asOf?: string | null;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly day: number;
}

interface HeldTie {
  readonly tie: number;
  readonly strength: number;
}

/** A tie between two entities, read from `a`. */
export type TieWithSentence = ToldTie;

/** Every tie directly between two entities that holds on the day, the strongest first; those that only describe come last, worth 0. */
export const relationsBetween = question<RelationsArguments, Pair, readonly HeldTie[], readonly TieWithSentence[]>({
  name: 'relationsBetween',
  resolve: ({ a, b, asOf, today }, resolving) => ({
    a: requireEntity(resolving, a),
    b: requireEntity(resolving, b),
    day: resolveDay(asOf, today),
  }),
  search: ({ a, b, day }, { network, hidden, strengths }) =>
    [...tiesAt(network, a)]
      .filter((tie) => otherEnd(network, tie, a) === b && tieHolds(network, tie, day) && !hidden.ties.has(tie))
      .map((tie) => ({ tie, strength: strengths.on(tie, day) }))
      .sort((x, y) => y.strength - x.strength || (tieKindOf(network, x.tie) < tieKindOf(network, y.tie) ? -1 : 1)),
  mentions: (found, network) => ({
    entities: found.flatMap(({ tie }) => entitiesTold(network, tie)),
    ties: found.map(({ tie }) => tie),
  }),
  tell: (found, telling, { a }) => found.map(({ tie, strength }) => tellTie(telling, tie, a, strength)),
});
