// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type Reason = {
  readonly factor: string,
  readonly sentence: string,
  readonly points: number,
  readonly evidence: ReadonlyArray<{
    readonly locator: string,
    readonly anchor: string | null,
    readonly source: {
      readonly id: string,
      readonly title: string,
      readonly publisher: string,
      readonly url: string | null,
      readonly published: string | null
    }
  }>
};

export type Counterpart = {
  readonly score: number,
  readonly sentence: string,
  readonly organization: {
    readonly description: string | null,
    readonly url: string | null,
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly unnamed: boolean,
    readonly country: {
      readonly id: string,
      readonly name: string
    } | null
  },
  readonly reasons: ReadonlyArray<{
    readonly factor: string,
    readonly sentence: string,
    readonly points: number,
    readonly evidence: ReadonlyArray<{
      readonly locator: string,
      readonly anchor: string | null,
      readonly source: {
        readonly id: string,
        readonly title: string,
        readonly publisher: string,
        readonly url: string | null,
        readonly published: string | null
      }
    }>
  }>,
  readonly path: {
    readonly score: number,
    readonly hops: number,
    readonly explanation: string,
    readonly weakestStep: {
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
      readonly strength: number,
      readonly from: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      },
      readonly to: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      },
      readonly evidence: ReadonlyArray<{
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly title: string,
          readonly publisher: string,
          readonly url: string | null,
          readonly published: string | null
        }
      }>
    },
    readonly steps: ReadonlyArray<{
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
      readonly strength: number,
      readonly from: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      },
      readonly to: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      },
      readonly evidence: ReadonlyArray<{
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly title: string,
          readonly publisher: string,
          readonly url: string | null,
          readonly published: string | null
        }
      }>
    }>
  } | null
};

export type Counterparts = {
  readonly caveats: ReadonlyArray<string>,
  readonly items: ReadonlyArray<{
    readonly score: number,
    readonly sentence: string,
    readonly organization: {
      readonly description: string | null,
      readonly url: string | null,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    },
    readonly reasons: ReadonlyArray<{
      readonly factor: string,
      readonly sentence: string,
      readonly points: number,
      readonly evidence: ReadonlyArray<{
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly title: string,
          readonly publisher: string,
          readonly url: string | null,
          readonly published: string | null
        }
      }>
    }>,
    readonly path: {
      readonly score: number,
      readonly hops: number,
      readonly explanation: string,
      readonly weakestStep: {
        readonly kind: Types.TieKind,
        readonly direction: Types.TieDirection,
        readonly since: string | null,
        readonly until: string | null,
        readonly observed: string | null,
        readonly basis: Types.Basis,
        readonly detail: string | null,
        readonly sentence: string,
        readonly strength: number,
        readonly from: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        },
        readonly to: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        },
        readonly evidence: ReadonlyArray<{
          readonly locator: string,
          readonly anchor: string | null,
          readonly source: {
            readonly id: string,
            readonly title: string,
            readonly publisher: string,
            readonly url: string | null,
            readonly published: string | null
          }
        }>
      },
      readonly steps: ReadonlyArray<{
        readonly kind: Types.TieKind,
        readonly direction: Types.TieDirection,
        readonly since: string | null,
        readonly until: string | null,
        readonly observed: string | null,
        readonly basis: Types.Basis,
        readonly detail: string | null,
        readonly sentence: string,
        readonly strength: number,
        readonly from: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        },
        readonly to: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        },
        readonly evidence: ReadonlyArray<{
          readonly locator: string,
          readonly anchor: string | null,
          readonly source: {
            readonly id: string,
            readonly title: string,
            readonly publisher: string,
            readonly url: string | null,
            readonly published: string | null
          }
        }>
      }>
    } | null
  }>,
  readonly completeness: {
    readonly complete: boolean,
    readonly truncatedBy: string | null,
    readonly hiddenByAccess: boolean,
    readonly budget: number | null,
    readonly spent: number | null
  }
};

export type CounterpartsVariables = Exact<{
  of: string;
  country: string;
  topics?: ReadonlyArray<string> | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CounterpartsAnswer = {
  readonly counterparts: {
    readonly caveats: ReadonlyArray<string>,
    readonly items: ReadonlyArray<{
      readonly score: number,
      readonly sentence: string,
      readonly organization: {
        readonly description: string | null,
        readonly url: string | null,
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      },
      readonly reasons: ReadonlyArray<{
        readonly factor: string,
        readonly sentence: string,
        readonly points: number,
        readonly evidence: ReadonlyArray<{
          readonly locator: string,
          readonly anchor: string | null,
          readonly source: {
            readonly id: string,
            readonly title: string,
            readonly publisher: string,
            readonly url: string | null,
            readonly published: string | null
          }
        }>
      }>,
      readonly path: {
        readonly score: number,
        readonly hops: number,
        readonly explanation: string,
        readonly weakestStep: {
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
          readonly strength: number,
          readonly from: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          },
          readonly to: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          },
          readonly evidence: ReadonlyArray<{
            readonly locator: string,
            readonly anchor: string | null,
            readonly source: {
              readonly id: string,
              readonly title: string,
              readonly publisher: string,
              readonly url: string | null,
              readonly published: string | null
            }
          }>
        },
        readonly steps: ReadonlyArray<{
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
          readonly strength: number,
          readonly from: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          },
          readonly to: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          },
          readonly evidence: ReadonlyArray<{
            readonly locator: string,
            readonly anchor: string | null,
            readonly source: {
              readonly id: string,
              readonly title: string,
              readonly publisher: string,
              readonly url: string | null,
              readonly published: string | null
            }
          }>
        }>
      } | null
    }>,
    readonly completeness: {
      readonly complete: boolean,
      readonly truncatedBy: string | null,
      readonly hiddenByAccess: boolean,
      readonly budget: number | null,
      readonly spent: number | null
    }
  }
};

export const counterpartsDocument: TypedDocument<CounterpartsAnswer, CounterpartsVariables> = {
  text: "query Counterparts($of:ID!$country:ID!$topics:[ID!]$asOf:Date$first:Int){counterparts(of:$of country:$country topics:$topics asOf:$asOf first:$first){...Counterparts}}fragment Counterparts on Counterparts{items{...Counterpart}caveats completeness{...Completeness}}fragment Counterpart on Counterpart{organization{...EntityRef description url}score sentence reasons{...Reason}path{...CooperationPath}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Reason on Reason{factor sentence points evidence{...Evidence}}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment CooperationPath on CooperationPath{score hops explanation weakestStep{...PathStep}steps{...PathStep}}fragment PathStep on PathStep{from{...EntityRef}to{...EntityRef}kind direction since until observed basis detail sentence strength evidence{...Evidence}}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
