import type { Catalog } from '../catalog/catalog.ts';
import { spokenDate } from '../catalog/tie-sentence.ts';
import { entityAsked } from './entity-asked.ts';
import { isHappening, textOf } from './existence.ts';
import type { EvidenceFacts, Network, NetworkEntity, NetworkTie } from './network.ts';
import { sentenceOf } from './path-step.ts';
import { tieDates } from './tie-dates.ts';
import { tieHistory } from './tie-history.ts';

export type TimelineEntryKind = 'BEGAN' | 'ENDED' | 'HAPPENED' | 'SIGNED' | 'RATIFIED' | 'IN_FORCE' | 'PUBLISHED';

export interface TimelineEntry {
  /** Partial date, as known. */
  readonly date: string;
  readonly until: string | null;
  readonly kind: TimelineEntryKind;
  readonly tieKind: string | null;
  /** Id of the entity at the other end of the tie; null where the entry is of the entity itself. */
  readonly other: string | null;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

function ownEntries(entity: NetworkEntity): TimelineEntry[] {
  const of = (
    date: string | null,
    kind: TimelineEntryKind,
    verb: string,
    until: string | null = null,
  ): TimelineEntry[] =>
    date === null
      ? []
      : [
          {
            date,
            until,
            kind,
            tieKind: null,
            other: null,
            sentence: `${entity.name} ${verb} ${until && until !== date ? `from ${spokenDate(date)} to ${spokenDate(until)}` : `in ${spokenDate(date)}`.replace(/^in (\d+ [A-Z])/, 'on $1')}.`,
            evidence: entity.evidence,
          },
        ];
  if (isHappening(entity)) return of(entity.since ?? entity.until, 'HAPPENED', 'took place', entity.until);
  const { adopted, signed, inForce, published, agreementSigned } = entity.properties;
  const lawSigned = textOf(signed) ?? textOf(agreementSigned);
  return [
    ...(entity.kind === 'LegalInstrument' && (lawSigned || textOf(inForce)) ? [] : of(entity.since, 'BEGAN', 'began')),
    ...of(textOf(adopted), 'SIGNED', 'was adopted'),
    ...of(lawSigned, 'SIGNED', entity.kind === 'Program' ? 'was agreed' : 'was signed'),
    ...of(textOf(inForce), 'IN_FORCE', 'came into force'),
    ...of(textOf(published), 'PUBLISHED', 'was published'),
    ...of(entity.until, 'ENDED', 'ended'),
  ];
}

function tieEntries(network: Network, catalog: Catalog, id: string, tie: NetworkTie): TimelineEntry[] {
  const kind = tieHistory(network, catalog, tie)?.kind;
  if (!kind || kind.derived) return [];
  const other = tie.from === id ? tie.to : tie.from;
  const sentence = sentenceOf(network, kind, tie, tie.from === id ? 'OUT' : 'IN');
  const of = (date: string | null, entry: TimelineEntryKind, until: string | null = null): TimelineEntry[] =>
    date === null ? [] : [{ date, until, kind: entry, tieKind: tie.kind, other, sentence, evidence: tie.evidence }];
  if (kind.endures) {
    const { since, until } = tieDates(network, kind, tie);
    return of(since ?? until, 'HAPPENED', until);
  }
  const { signed, ratified, inForce } = tie.properties;
  const dated = [textOf(signed), textOf(ratified), textOf(inForce)];
  const signing = tie.kind === 'SIGNED' || tie.kind === 'SIGNATORY_TO' ? 'SIGNED' : 'BEGAN';
  return [
    ...of(dated[0] ?? null, 'SIGNED'),
    ...of(dated[1] ?? null, 'RATIFIED'),
    ...of(dated[2] ?? null, 'IN_FORCE'),
    ...(tie.since !== null && dated.includes(tie.since) ? [] : of(tie.since, signing, tie.until)),
    ...of(tie.until, 'ENDED'),
  ];
}

/** What is dated in the life of an entity and its ties, oldest first; what bears no date is left out. @throws UNKNOWN_ENTITY */
export function timeline(network: Network, catalog: Catalog, question: { readonly id: string }): TimelineEntry[] {
  const entity = entityAsked(network, question.id);
  const ties = network.tiesAt.get(entity.id) ?? [];
  const entries = [...ownEntries(entity), ...ties.flatMap((tie) => tieEntries(network, catalog, entity.id, tie))];
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.sentence < b.sentence ? -1 : 1));
}
