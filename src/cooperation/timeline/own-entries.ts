import { spokenDate } from '../../catalog/tie-sentence.ts';
import { kindRoles } from '../../network/kind-roles.ts';
import { hasRole, kindOf } from '../../network/read-network.ts';
import type { Telling } from '../question.ts';
import { formatWhen } from '../telling/sentence.ts';
import { type TimelineEntry, type TimelineEntryKind, textOf } from './timeline-entry.ts';

/** When something was or how long it lasted: "on 19 October 2017", "from 2012 to March 2014". */
function formatTime(date: string, until: string | null): string {
  if (until !== null && until !== date) return `from ${spokenDate(date)} to ${spokenDate(until)}`;
  return formatWhen(date, spokenDate(date));
}

/** What is dated of an entity itself: when it began and ended or took place, was signed, came into force, was published. */
export function ownEntries({ network, facts }: Telling, entity: number): TimelineEntry[] {
  const { name, since, until, evidence, properties } = facts.entity(entity);
  const at = (
    date: string | null,
    kind: TimelineEntryKind,
    verb: string,
    end: string | null = null,
  ): TimelineEntry[] => {
    if (date === null) return [];
    const sentence = `${name} ${verb} ${formatTime(date, end)}.`;
    return [{ date, until: end, kind, tieKind: null, other: null, sentence, evidence }];
  };
  if (hasRole(network, entity, kindRoles.HAPPENS)) return at(since ?? until, 'HAPPENED', 'took place', until);
  const kind = kindOf(network, entity);
  const [adopted, inForce, published] = [properties.adopted, properties.inForce, properties.published].map(textOf);
  const signed = textOf(properties.signed) ?? textOf(properties.agreementSigned);
  const isDatedLaw = kind === 'LegalInstrument' && Boolean(signed || inForce);
  return [
    ...(isDatedLaw ? [] : at(since, 'BEGAN', 'began')),
    ...at(adopted ?? null, 'SIGNED', 'was adopted'),
    ...at(signed, 'SIGNED', kind === 'Program' ? 'was agreed' : 'was signed'),
    ...at(inForce ?? null, 'IN_FORCE', 'came into force'),
    ...at(published ?? null, 'PUBLISHED', 'was published'),
    ...at(until, 'ENDED', 'ended'),
  ];
}
