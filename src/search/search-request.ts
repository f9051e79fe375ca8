/** What somebody looks for. */
export interface SearchRequest {
  /** As typed; never read as the syntax of anything. */
  readonly text: string;
  /** Names of kinds in the catalog; absent or empty: all. */
  readonly kinds?: readonly string[];
  /** Ids of countries that it must belong to, sit in or be; absent or empty: any. */
  readonly countries?: readonly string[];
  /** How many, at least 1. */
  readonly first: number;
  /** The cursor after which to go on. */
  readonly after?: string | null;
}
