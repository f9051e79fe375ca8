/** A question to the analysis, the answers that a practitioner would accept, and a source that bears the first of them out. */
export interface JudgedQuestion {
  readonly ask:
    | { readonly counterparts: string; readonly country: string }
    | { readonly from: string; readonly to: string }
    | {
        readonly origin: string;
        readonly found: string;
        readonly stage: string;
        readonly list: 'organizations' | 'services' | 'instruments';
      };
  /** Ids; on a path, of what it may run through. */
  readonly accept: readonly string[];
  readonly source: string;
}
