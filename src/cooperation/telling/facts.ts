/** What the store says of what a search has found: names, dates as given, evidence. Only what the viewer may see is in it. */
export interface EvidenceFacts {
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly published: string | null;
  };
  readonly locator: string;
  readonly anchor: string | null;
}

export interface EntityFacts {
  readonly id: string;
  /** Label of its kind, e.g. `LegalInstrument`. */
  readonly kind: string;
  readonly name: string;
  /** Name in its own script, or null. */
  readonly nameLocal: string | null;
  /** Id of its country, or null. */
  readonly country: string | null;
  /** Its main mandate first. */
  readonly mandates: readonly string[];
  /** REGIONAL, NATIONAL, UNIT, LOCAL or null where not known. */
  readonly level: string | null;
  readonly unnamed: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly caveats: readonly string[];
  readonly evidence: readonly EvidenceFacts[];
  /** Further properties of its kind as the catalog declares them (instrumentKind, numbers, post, …). */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface TieFacts {
  readonly kind: string;
  /** Numbers of its ends. */
  readonly from: number;
  readonly to: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly detail: string | null;
  readonly evidence: readonly EvidenceFacts[];
  /** Further properties of its kind (signed, ratified, inForce, participants). */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The facts of everything that a search has mentioned, by the numbers of the network. */
export interface Facts {
  /** @throws a RangeError where the search didn't mention it: a fault of ours, never of the asker. */
  readonly entity: (number: number) => EntityFacts;
  readonly tie: (number: number) => TieFacts;
}

/** Numbers of the entities and ties of which an answer will speak. */
export interface Mentions {
  readonly entities: Iterable<number>;
  readonly ties: Iterable<number>;
  /** Entities of which only the name, the country and whether it is named are told. */
  readonly names?: Iterable<number>;
}
