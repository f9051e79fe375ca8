import type { Telling } from '../question.ts';
import { happeningDates } from '../telling/happening-dates.ts';
import { kindOfTie, readingFrom, tellTieSentence } from '../telling/tell-tie.ts';
import { datedProperties } from './dated-ties.ts';
import { type TimelineEntry, type TimelineEntryKind, textOf } from './timeline-entry.ts';

/** What is dated of a tie at an entity: when it happened, or began and ended; of a party, when it signed, ratified and was bound. */
export function tieEntries(telling: Telling, tie: number, entity: number): TimelineEntry[] {
  const { facts } = telling;
  const told = facts.tie(tie);
  const kind = kindOfTie(telling, tie);
  const reading = readingFrom(telling, tie, entity);
  const other = facts.entity(reading === 'OUT' ? told.to : told.from).id;
  const sentence = tellTieSentence(telling, tie, reading);
  const { evidence } = told;
  const at = (date: string | null, entry: TimelineEntryKind, until: string | null = null): TimelineEntry[] =>
    date === null ? [] : [{ date, until, kind: entry, tieKind: kind.name, other, sentence, evidence }];
  if (kind.endures) {
    const { since, until } = happeningDates(telling, tie);
    return at(since ?? until, 'HAPPENED', until);
  }
  const dates = datedProperties.map((name) => textOf(told.properties[name]));
  const [signed = null, ratified = null, inForce = null] = dates;
  const beginning = kind.name === 'SIGNED' || kind.name === 'SIGNATORY_TO' ? 'SIGNED' : 'BEGAN';
  const isTold = told.since !== null && dates.includes(told.since);
  return [
    ...at(signed, 'SIGNED'),
    ...at(ratified, 'RATIFIED'),
    ...at(inForce, 'IN_FORCE'),
    ...(isTold ? [] : at(told.since, beginning, told.until)),
    ...at(told.until, 'ENDED'),
  ];
}
