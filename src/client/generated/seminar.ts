// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type EventTie = {
  readonly cursor: string,
  readonly kind: Types.TieKind,
  readonly direction: Types.TieDirection,
  readonly detail: string | null,
  readonly sentence: string,
  readonly basis: Types.Basis,
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
  }>,
  readonly node: {
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly unnamed: boolean,
    readonly country: {
      readonly id: string,
      readonly name: string
    } | null
  }
};

export type EventTies = {
  readonly totalCount: number,
  readonly edges: ReadonlyArray<{
    readonly cursor: string,
    readonly kind: Types.TieKind,
    readonly direction: Types.TieDirection,
    readonly detail: string | null,
    readonly sentence: string,
    readonly basis: Types.Basis,
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
    }>,
    readonly node: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }
  }>
};

export type SessionItem = {
  readonly order: number,
  readonly phase: Types.SessionPhase | null,
  readonly activity: Types.SessionActivity | null,
  readonly secondaryActivity: Types.SessionActivity | null,
  readonly description: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly ties: {
    readonly totalCount: number,
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly detail: string | null,
      readonly sentence: string,
      readonly basis: Types.Basis,
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
      }>,
      readonly node: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      }
    }>
  },
  readonly country: {
    readonly id: string,
    readonly name: string
  } | null
};

type SeminarEvent_RKbIvZVsXbru1RXznxUroDyVBwUcCxccOpbsu6Wwrq = {
  readonly description: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
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
  }>,
  readonly ties: {
    readonly totalCount: number,
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly detail: string | null,
      readonly sentence: string,
      readonly basis: Types.Basis,
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
      }>,
      readonly node: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      }
    }>
  },
  readonly country: {
    readonly id: string,
    readonly name: string
  } | null
};

type SeminarEvent_Event = {
  readonly city: string | null,
  readonly participantCount: number | null,
  readonly countryCount: number | null,
  readonly description: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly sessions: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly order: number,
      readonly phase: Types.SessionPhase | null,
      readonly activity: Types.SessionActivity | null,
      readonly secondaryActivity: Types.SessionActivity | null,
      readonly description: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly ties: {
        readonly totalCount: number,
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly detail: string | null,
          readonly sentence: string,
          readonly basis: Types.Basis,
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
          }>,
          readonly node: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          }
        }>
      },
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }>
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
  }>,
  readonly ties: {
    readonly totalCount: number,
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly detail: string | null,
      readonly sentence: string,
      readonly basis: Types.Basis,
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
      }>,
      readonly node: {
        readonly id: string,
        readonly kind: Types.EntityKind,
        readonly name: string,
        readonly nameLocal: string | null,
        readonly unnamed: boolean,
        readonly country: {
          readonly id: string,
          readonly name: string
        } | null
      }
    }>
  },
  readonly country: {
    readonly id: string,
    readonly name: string
  } | null
};

export type SeminarEvent =
  | SeminarEvent_RKbIvZVsXbru1RXznxUroDyVBwUcCxccOpbsu6Wwrq
  | SeminarEvent_Event
;

export type SeminarVariables = Exact<{
  id: string;
}>;


export type SeminarAnswer = {
  readonly entity:
    | {
      readonly description: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
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
      }>,
      readonly ties: {
        readonly totalCount: number,
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly detail: string | null,
          readonly sentence: string,
          readonly basis: Types.Basis,
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
          }>,
          readonly node: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          }
        }>
      },
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }
    | {
      readonly city: string | null,
      readonly participantCount: number | null,
      readonly countryCount: number | null,
      readonly description: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly sessions: {
        readonly totalCount: number,
        readonly nodes: ReadonlyArray<{
          readonly order: number,
          readonly phase: Types.SessionPhase | null,
          readonly activity: Types.SessionActivity | null,
          readonly secondaryActivity: Types.SessionActivity | null,
          readonly description: string | null,
          readonly caveats: ReadonlyArray<string>,
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly ties: {
            readonly totalCount: number,
            readonly edges: ReadonlyArray<{
              readonly cursor: string,
              readonly kind: Types.TieKind,
              readonly direction: Types.TieDirection,
              readonly detail: string | null,
              readonly sentence: string,
              readonly basis: Types.Basis,
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
              }>,
              readonly node: {
                readonly id: string,
                readonly kind: Types.EntityKind,
                readonly name: string,
                readonly nameLocal: string | null,
                readonly unnamed: boolean,
                readonly country: {
                  readonly id: string,
                  readonly name: string
                } | null
              }
            }>
          },
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        }>
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
      }>,
      readonly ties: {
        readonly totalCount: number,
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly detail: string | null,
          readonly sentence: string,
          readonly basis: Types.Basis,
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
          }>,
          readonly node: {
            readonly id: string,
            readonly kind: Types.EntityKind,
            readonly name: string,
            readonly nameLocal: string | null,
            readonly unnamed: boolean,
            readonly country: {
              readonly id: string,
              readonly name: string
            } | null
          }
        }>
      },
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    }
   | null
};

export const seminarDocument: TypedDocument<SeminarAnswer, SeminarVariables> = {
  text: "query Seminar($id:ID!){entity(id:$id){...SeminarEvent}}fragment SeminarEvent on Entity{...EntityRef description since until caveats evidence{...Evidence}ties(first:100){...EventTies}...on Event{city participantCount countryCount sessions(first:100){totalCount nodes{...SessionItem}}}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment EventTies on EntityTieConnection{totalCount edges{...EventTie}}fragment EventTie on EntityTieEdge{cursor kind direction detail sentence basis evidence{...Evidence}node{...EntityRef}}fragment SessionItem on Session{...EntityRef order phase activity secondaryActivity description caveats ties(first:50){...EventTies}}",
};
