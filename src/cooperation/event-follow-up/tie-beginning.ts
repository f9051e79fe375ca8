import type { Telling } from '../question.ts';
import { happeningDates } from '../telling/happening-dates.ts';
import { kindOfTie } from '../telling/tell-tie.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** A party is bound from entry into force for it: not before it ratified, nor before the instrument itself was in force. */
function bindingSince({ facts }: Telling, tie: number): string | null {
  const { properties, since, to } = facts.tie(tie);
  const inForce = facts.entity(to).properties.inForce;
  return textOf(properties.inForce) ?? later(textOf(properties.ratified) ?? since, textOf(inForce));
}

/** When a tie began: a date as its source gives it; a meeting without one began when its event did. */
function tieBeginning(telling: Telling, tie: number): string | null {
  const kind = kindOfTie(telling, tie);
  if (kind.name === 'PARTY_TO') return bindingSince(telling, tie);
  return kind.endures ? happeningDates(telling, tie).since : telling.facts.tie(tie).since;
}

/** What stands by several ties stands since the last of them began; null where one of them has no date. */
export function beginningOfAll(telling: Telling, ties: readonly number[]): string | null {
  const dates = ties.map((tie) => tieBeginning(telling, tie));
  return dates.some((date) => date === null) ? null : dates.reduce(later, null);
}
