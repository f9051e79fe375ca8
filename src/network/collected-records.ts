import type { Catalog } from '../catalog/catalog.ts';
import { checksum } from './checksum.ts';
import { GrowingColumn, GrowingRows } from './growing-column.ts';
import { InternedTexts } from './interned-texts.ts';
import type { EntityRecord, TieRecord } from './network-records.ts';
import { packDate } from './packed-date.ts';
import type { NetworkWords } from './prepared-network.ts';
import { entityFlags } from './prepared-network.ts';
import { speaksOfTrafficking } from './trafficking-words.ts';

const words = (catalog: Catalog, vocabulary: string) =>
  Object.keys(catalog.vocabularies.find(({ name }) => name === vocabulary)?.words ?? {});

/** The words of a catalog that columns name by number. */
export function networkWords(catalog: Catalog): NetworkWords {
  return {
    kinds: catalog.kinds.map(({ name }) => name),
    tieKinds: catalog.tieKinds.map(({ name }) => name),
    mandates: words(catalog, 'Mandate'),
    levels: words(catalog, 'Level'),
    instrumentKinds: words(catalog, 'InstrumentKind'),
    subjects: words(catalog, 'AbsenceSubject'),
  };
}

function flagsOf(record: EntityRecord): number {
  const named = speaksOfTrafficking([record.name, ...record.aliases].join(' '));
  const described = record.description !== null && speaksOfTrafficking(record.description);
  return (
    (record.unnamed ? entityFlags.UNNAMED : 0) |
    (named ? entityFlags.NAMED_FOR_IT : 0) |
    (described ? entityFlags.DESCRIBED_FOR_IT : 0) |
    (record.hasNumbers ? entityFlags.HAS_NUMBERS : 0)
  );
}

/** Entities and ties as they arrive, each record reduced to numbers at once, so that reading them needs little memory. */
export class CollectedRecords {
  /** Ids of entities in the order in which they are first met, be it in a tie or as a source. */
  readonly ids = new InternedTexts();
  readonly countries = new InternedTexts();
  readonly publishers = new InternedTexts();
  /** Columns of entities in the order of their arrival; `id` is the number among `ids`. */
  readonly entities = {
    id: new GrowingColumn(Uint32Array),
    kind: new GrowingColumn(Uint8Array),
    country: new GrowingColumn(Int16Array),
    level: new GrowingColumn(Uint8Array),
    instrumentKind: new GrowingColumn(Uint8Array),
    subject: new GrowingColumn(Uint8Array),
    flags: new GrowingColumn(Uint8Array),
    since: new GrowingColumn(Int32Array),
    until: new GrowingColumn(Int32Array),
    inForce: new GrowingColumn(Int32Array),
    signed: new GrowingColumn(Int32Array),
    adopted: new GrowingColumn(Int32Array),
    published: new GrowingColumn(Int32Array),
    publisher: new GrowingColumn(Int32Array),
    mandates: new GrowingRows(),
    sources: new GrowingRows(),
  };
  /** Columns of ties in the order of their arrival; ends are numbers among `ids`. */
  readonly ties = {
    kind: new GrowingColumn(Uint8Array),
    from: new GrowingColumn(Uint32Array),
    to: new GrowingColumn(Uint32Array),
    inferred: new GrowingColumn(Uint8Array),
    since: new GrowingColumn(Int32Array),
    until: new GrowingColumn(Int32Array),
    observed: new GrowingColumn(Int32Array),
    ratified: new GrowingColumn(Int32Array),
    inForce: new GrowingColumn(Int32Array),
    mark: new GrowingColumn(Uint32Array),
    sources: new GrowingRows(),
  };
  /** Names of countries, by the number of the entity among `ids`: countries are listed by name. */
  readonly countryNames = new Map<number, string>();
  readonly words: NetworkWords;
  private readonly indexOf: Readonly<Record<keyof NetworkWords, ReadonlyMap<string, number>>>;

  constructor(catalog: Catalog) {
    this.words = networkWords(catalog);
    const indexed = Object.entries(this.words).map(([name, list]: [string, readonly string[]]) => [
      name,
      new Map(list.map((word, index) => [word, index])),
    ]);
    this.indexOf = Object.fromEntries(indexed);
  }

  /** The place of a word in its list, plus one; 0 where there is none. */
  private place(list: keyof NetworkWords, word: string | null): number {
    return word === null ? 0 : (this.indexOf[list].get(word) ?? -1) + 1;
  }

  /** Takes an entity; one of a kind that the catalog doesn't have is passed over. */
  addEntity(record: EntityRecord): void {
    const kind = this.place('kinds', record.kind) - 1;
    if (kind < 0) return;
    const { entities } = this;
    const id = this.ids.numberOf(record.id);
    entities.id.push(id);
    entities.kind.push(kind);
    entities.country.push(record.country === null ? -1 : this.countries.numberOf(record.country));
    entities.level.push(this.place('levels', record.level));
    entities.instrumentKind.push(this.place('instrumentKinds', record.instrumentKind));
    entities.subject.push(this.place('subjects', record.subject));
    entities.flags.push(flagsOf(record));
    entities.since.push(packDate(record.since));
    entities.until.push(packDate(record.until));
    entities.inForce.push(packDate(record.inForce));
    entities.signed.push(packDate(record.signed));
    entities.adopted.push(packDate(record.adopted));
    entities.published.push(packDate(record.published));
    entities.publisher.push(record.publisher === null ? -1 : this.publishers.numberOf(record.publisher));
    entities.mandates.push(record.mandates.map((word) => this.place('mandates', word) - 1).filter((at) => at >= 0));
    entities.sources.push(record.sources.map((source) => this.ids.numberOf(source)));
    if (record.kind === 'Country') this.countryNames.set(id, record.name);
  }

  /** Takes a tie; one of a kind that the catalog doesn't have is passed over. */
  addTie(record: TieRecord): void {
    const kind = this.place('tieKinds', record.kind) - 1;
    if (kind < 0) return;
    const { ties } = this;
    ties.kind.push(kind);
    ties.from.push(this.ids.numberOf(record.from));
    ties.to.push(this.ids.numberOf(record.to));
    ties.inferred.push(record.inferred ? 1 : 0);
    ties.since.push(packDate(record.since));
    ties.until.push(packDate(record.until));
    ties.observed.push(packDate(record.observed));
    ties.ratified.push(packDate(record.ratified));
    ties.inForce.push(packDate(record.inForce));
    ties.mark.push(checksum(record.id));
    ties.sources.push(record.sources.map((source) => this.ids.numberOf(source)));
  }
}
