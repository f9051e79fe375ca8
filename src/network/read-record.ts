import type { EntityRecord, TieRecord } from './network-records.ts';

/** The values of a record by the names of their properties, wherever it was read from. */
export type RecordValues = Readonly<Record<string, unknown>>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const texts = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** Properties of an entity that the network is prepared from, besides its id, its kind and its sources. */
export const preparedEntityProperties = [
  'name',
  'aliases',
  'description',
  'country',
  'mandates',
  'level',
  'unnamed',
  'since',
  'until',
  'instrumentKind',
  'inForce',
  'signed',
  'adopted',
  'subject',
  'numbers',
  'publisher',
  'published',
] as const;

/** Properties of a tie that the network is prepared from, besides its kind, its ends and its sources. */
export const preparedTieProperties = ['since', 'until', 'observed', 'basis', 'ratified', 'inForce'] as const;

/** An entity as the network takes it. */
export function entityRecord(id: string, kind: string, values: RecordValues, sources: unknown): EntityRecord {
  return {
    id,
    kind,
    name: String(values.name),
    aliases: texts(values.aliases),
    description: text(values.description),
    country: text(values.country),
    mandates: texts(values.mandates),
    level: text(values.level),
    unnamed: values.unnamed === true,
    since: text(values.since),
    until: text(values.until),
    instrumentKind: text(values.instrumentKind),
    inForce: text(values.inForce),
    signed: text(values.signed),
    adopted: text(values.adopted),
    subject: text(values.subject),
    hasNumbers: texts(values.numbers).length > 0,
    publisher: kind === 'Source' ? String(values.publisher ?? '') : null,
    published: kind === 'Source' ? text(values.published) : null,
    sources: texts(sources),
  };
}

/** A tie as the network takes it. */
export function tieRecord(
  tie: { readonly id: string; readonly kind: string; readonly from: string; readonly to: string },
  values: RecordValues,
  sources: unknown,
): TieRecord {
  return {
    id: tie.id,
    kind: tie.kind,
    from: tie.from,
    to: tie.to,
    since: text(values.since),
    until: text(values.until),
    observed: text(values.observed),
    inferred: values.basis === 'INFERRED',
    ratified: text(values.ratified),
    inForce: text(values.inForce),
    sources: texts(sources),
  };
}
