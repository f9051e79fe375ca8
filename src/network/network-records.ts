/**
 * What the network is prepared from, as any reader gives it: one record after the other, only what searching needs to know.
 * Names, sentences and the places in sources are read later, of what was found.
 */
export interface EntityRecord {
  readonly id: string;
  /** Label of its kind, e.g. `LegalInstrument`. */
  readonly kind: string;
  /** Id of its country, or null. */
  readonly country: string | null;
  /** Its main mandate first. */
  readonly mandates: readonly string[];
  readonly level: string | null;
  readonly unnamed: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** Of an instrument; else null. */
  readonly instrumentKind: string | null;
  readonly inForce: string | null;
  readonly signed: string | null;
  readonly adopted: string | null;
  /** What was looked for, of an absence; else null. */
  readonly subject: string | null;
  /** True for a service whose number is recorded. */
  readonly hasNumbers: boolean;
  /** Of a source; else null. */
  readonly publisher: string | null;
  readonly published: string | null;
  /** Ids of the sources that it rests on, piece by piece. */
  readonly sources: readonly string[];
}

export interface TieRecord {
  /** Readable and unique, as stored. */
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly inferred: boolean;
  /** Of the membership in an instrument; else null. */
  readonly ratified: string | null;
  readonly inForce: string | null;
  readonly sources: readonly string[];
}
