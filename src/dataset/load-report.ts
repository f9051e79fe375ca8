/** What a load did to one sort of record. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Were stored, and stand in no seed file any more. */
  readonly removed: number;
}

export interface LoadReport {
  readonly digest: string;
  /** True where the store held this dataset already and nothing had to be compared. */
  readonly skipped: boolean;
  readonly entities: Counts;
  readonly ties: Counts;
}
