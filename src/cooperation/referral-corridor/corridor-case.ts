/** A person of one country found in another, in numbers. */
export interface CorridorCase {
  readonly day: number;
  readonly origin: number;
  readonly found: number;
  readonly transit: readonly number[];
  /** Topics that tell what the person needs. */
  readonly needs: readonly number[];
}
