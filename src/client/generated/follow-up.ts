// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type FollowUpTie = {
  readonly since: string | null,
  readonly sentence: string,
  readonly a: {
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
  readonly b: {
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
  readonly through: {
    readonly id: string,
    readonly kind: Types.EntityKind,
    readonly name: string,
    readonly nameLocal: string | null,
    readonly unnamed: boolean,
    readonly country: {
      readonly id: string,
      readonly name: string
    } | null
  } | null,
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

export type LiveChannel = {
  readonly alive: boolean,
  readonly sentence: string,
  readonly a: {
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
  readonly b: {
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

export type FollowUp = {
  readonly sentence: string,
  readonly caveats: ReadonlyArray<string>,
  readonly before: ReadonlyArray<{
    readonly since: string | null,
    readonly sentence: string,
    readonly a: {
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
    readonly b: {
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
    readonly through: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    } | null,
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
  readonly after: ReadonlyArray<{
    readonly since: string | null,
    readonly sentence: string,
    readonly a: {
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
    readonly b: {
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
    readonly through: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    } | null,
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
  readonly undated: ReadonlyArray<{
    readonly since: string | null,
    readonly sentence: string,
    readonly a: {
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
    readonly b: {
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
    readonly through: {
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly country: {
        readonly id: string,
        readonly name: string
      } | null
    } | null,
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
  readonly liveChannels: ReadonlyArray<{
    readonly alive: boolean,
    readonly sentence: string,
    readonly a: {
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
    readonly b: {
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

export type FollowUpVariables = Exact<{
  id: string;
}>;


export type FollowUpAnswer = {
  readonly entity: {
    readonly followUp: {
      readonly sentence: string,
      readonly caveats: ReadonlyArray<string>,
      readonly before: ReadonlyArray<{
        readonly since: string | null,
        readonly sentence: string,
        readonly a: {
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
        readonly b: {
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
        readonly through: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        } | null,
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
      readonly after: ReadonlyArray<{
        readonly since: string | null,
        readonly sentence: string,
        readonly a: {
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
        readonly b: {
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
        readonly through: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        } | null,
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
      readonly undated: ReadonlyArray<{
        readonly since: string | null,
        readonly sentence: string,
        readonly a: {
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
        readonly b: {
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
        readonly through: {
          readonly id: string,
          readonly kind: Types.EntityKind,
          readonly name: string,
          readonly nameLocal: string | null,
          readonly unnamed: boolean,
          readonly country: {
            readonly id: string,
            readonly name: string
          } | null
        } | null,
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
      readonly liveChannels: ReadonlyArray<{
        readonly alive: boolean,
        readonly sentence: string,
        readonly a: {
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
        readonly b: {
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
  } | null
};

export const followUpDocument: TypedDocument<FollowUpAnswer, FollowUpVariables> = {
  text: "query FollowUp($id:ID!){entity(id:$id){...on Event{followUp{...FollowUp}}}}fragment FollowUp on EventFollowUp{sentence caveats before{...FollowUpTie}after{...FollowUpTie}undated{...FollowUpTie}liveChannels{...LiveChannel}completeness{...Completeness}}fragment FollowUpTie on FollowUpTie{a{...EntityRef}b{...EntityRef}through{...EntityRef}since sentence evidence{...Evidence}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment LiveChannel on LiveChannel{a{...EntityRef}b{...EntityRef}alive sentence path{...CooperationPath}}fragment CooperationPath on CooperationPath{score hops explanation weakestStep{...PathStep}steps{...PathStep}}fragment PathStep on PathStep{from{...EntityRef}to{...EntityRef}kind direction since until observed basis detail sentence strength evidence{...Evidence}}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
