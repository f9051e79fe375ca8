/**
 * The network as the analysis sees it: plain values, only what the viewer may see, never the driver.
 * Ids are those of the graph; `kind` is the label of the kind.
 */
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

export interface NetworkEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Name in its own script, or null; only drawings use it. */
  readonly nameLocal: string | null;
  readonly aliases: readonly string[];
  /** Id of its country, or null. */
  readonly country: string | null;
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

export interface NetworkTie {
  /** Position in `Network.ties`; stable within one value. */
  readonly index: number;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly detail: string | null;
  readonly evidence: readonly EvidenceFacts[];
  /** Further properties of its kind (signed, ratified, inForce, participants). */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Network {
  readonly entities: ReadonlyMap<string, NetworkEntity>;
  readonly ties: readonly NetworkTie[];
  /** Ties at each entity, in either direction. */
  readonly tiesAt: ReadonlyMap<string, readonly NetworkTie[]>;
  /** How many entities and ties were withheld from this viewer: only whether, never which. */
  readonly hiddenByAccess: boolean;
}
