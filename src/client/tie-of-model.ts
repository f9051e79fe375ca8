/** A kind of tie as clients need it before anything is asked. */
export interface TieOfModel<Kind extends string = string> {
  readonly kind: Kind;
  readonly description: string;
  /** What several are called on the page of their source (`from`) and of their target (`to`). */
  readonly headings: { readonly from: string; readonly to: string };
  /** A way to work together; else it only describes. */
  readonly cooperation: boolean;
  /** What it is worth as a channel, from 0 to 1. */
  readonly worth: number;
  /** Happened once and leaves an acquaintance, which does not end with the happening. */
  readonly endures: boolean;
}
