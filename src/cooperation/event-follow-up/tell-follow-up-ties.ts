import { endDay, firstDay } from '../../model/date-bounds.ts';
import type { Telling } from '../question.ts';
import type { EvidenceFacts } from '../telling/facts.ts';
import { tellTieSentence } from '../telling/tell-tie.ts';
import type { FoundFollowUpTie } from './search-ties-among.ts';
import { beginningOfAll } from './tie-beginning.ts';

/** A tie between two that met: their own, or through something to which both stand. */
export interface FollowUpTie {
  readonly a: string;
  readonly b: string;
  readonly through: string | null;
  readonly since: string | null;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

export interface DatedTie extends FoundFollowUpTie {
  readonly since: string | null;
}

/** Ties by their beginning: before the event, after it, and not known. One that began while it was held is none of these. */
export interface TiesByBeginning {
  readonly before: readonly DatedTie[];
  readonly after: readonly DatedTie[];
  readonly undated: readonly DatedTie[];
}

/** Pieces of evidence told of a tie. */
const evidenceTold = 4;

/** Sorts ties by whether they began before an event, after it, or nobody tells when. */
export function tiesByBeginning(telling: Telling, event: number, found: readonly FoundFollowUpTie[]): TiesByBeginning {
  const { since, until } = telling.facts.entity(event);
  const [begins, ends] = [since ?? until, until ?? since];
  const ties = found.map((tie): DatedTie => ({ ...tie, since: beginningOfAll(telling, tie.ties) }));
  return {
    before: ties.filter((tie) => begins !== null && tie.since !== null && firstDay(tie.since) < firstDay(begins)),
    after: ties.filter((tie) => ends !== null && tie.since !== null && firstDay(tie.since) >= endDay(ends)),
    undated: ties.filter((tie) => tie.since === null || begins === null),
  };
}

export function tellFollowUpTie(telling: Telling, { a, b, through, ties, since }: DatedTie): FollowUpTie {
  const { facts } = telling;
  return {
    a: facts.entity(a).id,
    b: facts.entity(b).id,
    through: through === null ? null : facts.entity(through).id,
    since,
    sentence: ties.map((tie) => tellTieSentence(telling, tie, 'OUT')).join(' '),
    evidence: ties.flatMap((tie) => facts.tie(tie).evidence).slice(0, evidenceTold),
  };
}
