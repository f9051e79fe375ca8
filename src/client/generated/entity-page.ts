// Derived from the documents of the clients and the schema by `saphan derive`; not edited by hand.
import type { TypedDocument } from '../typed-document.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './schema-types.ts';

export type EntityTie = {
  readonly cursor: string,
  readonly kind: Types.TieKind,
  readonly direction: Types.TieDirection,
  readonly since: string | null,
  readonly until: string | null,
  readonly observed: string | null,
  readonly basis: Types.Basis,
  readonly detail: string | null,
  readonly sentence: string,
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

export type TiePage = {
  readonly totalCount: number,
  readonly pageInfo: {
    readonly hasNextPage: boolean,
    readonly endCursor: string | null
  },
  readonly edges: ReadonlyArray<{
    readonly cursor: string,
    readonly kind: Types.TieKind,
    readonly direction: Types.TieDirection,
    readonly since: string | null,
    readonly until: string | null,
    readonly observed: string | null,
    readonly basis: Types.Basis,
    readonly detail: string | null,
    readonly sentence: string,
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

type EntityDetail_Absence = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly subject: Types.AbsenceSubject,
  readonly checked: string | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_U1WAmqrrumw7Hs36gdeK0ASnPqVYmLyaB3SStSxps8 = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly mandates: ReadonlyArray<Types.Mandate>,
  readonly level: Types.Level | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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
  } | null,
  readonly contactPoints: ReadonlyArray<{
    readonly channel: Types.Channel,
    readonly value: string,
    readonly printed: string | null,
    readonly label: string,
    readonly audience: Types.Audience,
    readonly hours: string | null,
    readonly hoursRule: string | null,
    readonly timeZone: string | null,
    readonly languages: string | null,
    readonly observed: string | null,
    readonly locator: string,
    readonly anchor: string | null,
    readonly source: {
      readonly id: string,
      readonly name: string
    }
  }>
};

type EntityDetail_Contact = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly post: string,
  readonly holder: string | null,
  readonly holderSince: string | null,
  readonly holderUntil: string | null,
  readonly holderObserved: string | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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
  } | null,
  readonly contactPoints: ReadonlyArray<{
    readonly channel: Types.Channel,
    readonly value: string,
    readonly printed: string | null,
    readonly label: string,
    readonly audience: Types.Audience,
    readonly hours: string | null,
    readonly hoursRule: string | null,
    readonly timeZone: string | null,
    readonly languages: string | null,
    readonly observed: string | null,
    readonly locator: string,
    readonly anchor: string | null,
    readonly source: {
      readonly id: string,
      readonly name: string
    }
  }>
};

type EntityDetail_Country = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly code: string,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_Event = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly participantCount: number | null,
  readonly countryCount: number | null,
  readonly city: string | null,
  readonly online: boolean | null,
  readonly titleAsPrinted: string | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_Facility = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly mandates: ReadonlyArray<Types.Mandate>,
  readonly level: Types.Level | null,
  readonly clientele: ReadonlyArray<Types.Clientele>,
  readonly hoursRule: string | null,
  readonly timeZone: string | null,
  readonly city: string | null,
  readonly hours: string | null,
  readonly languages: ReadonlyArray<string>,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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
  } | null,
  readonly contactPoints: ReadonlyArray<{
    readonly channel: Types.Channel,
    readonly value: string,
    readonly printed: string | null,
    readonly label: string,
    readonly audience: Types.Audience,
    readonly hours: string | null,
    readonly hoursRule: string | null,
    readonly timeZone: string | null,
    readonly languages: string | null,
    readonly observed: string | null,
    readonly locator: string,
    readonly anchor: string | null,
    readonly source: {
      readonly id: string,
      readonly name: string
    }
  }>,
  readonly serves: ReadonlyArray<{
    readonly id: string,
    readonly name: string
  }>
};

type EntityDetail_LegalInstrument = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly instrumentKind: Types.InstrumentKind | null,
  readonly adopted: string | null,
  readonly signed: string | null,
  readonly inForce: string | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_Process_Topic = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_Program = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly agreementSigned: string | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_Service = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly mandates: ReadonlyArray<Types.Mandate>,
  readonly level: Types.Level | null,
  readonly clientele: ReadonlyArray<Types.Clientele>,
  readonly hoursRule: string | null,
  readonly timeZone: string | null,
  readonly numbers: ReadonlyArray<string>,
  readonly hours: string | null,
  readonly languages: ReadonlyArray<string>,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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
  } | null,
  readonly contactPoints: ReadonlyArray<{
    readonly channel: Types.Channel,
    readonly value: string,
    readonly printed: string | null,
    readonly label: string,
    readonly audience: Types.Audience,
    readonly hours: string | null,
    readonly hoursRule: string | null,
    readonly timeZone: string | null,
    readonly languages: string | null,
    readonly observed: string | null,
    readonly locator: string,
    readonly anchor: string | null,
    readonly source: {
      readonly id: string,
      readonly name: string
    }
  }>,
  readonly serves: ReadonlyArray<{
    readonly id: string,
    readonly name: string
  }>
};

type EntityDetail_Session = {
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly order: number,
  readonly phase: Types.SessionPhase | null,
  readonly activity: Types.SessionActivity | null,
  readonly secondaryActivity: Types.SessionActivity | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

type EntityDetail_Source = {
  readonly citations: number,
  readonly aliases: ReadonlyArray<string>,
  readonly description: string | null,
  readonly url: string | null,
  readonly since: string | null,
  readonly until: string | null,
  readonly caveats: ReadonlyArray<string>,
  readonly id: string,
  readonly kind: Types.EntityKind,
  readonly name: string,
  readonly nameLocal: string | null,
  readonly unnamed: boolean,
  readonly title: string,
  readonly publisher: string,
  readonly published: string | null,
  readonly language: string | null,
  readonly localNames: ReadonlyArray<{
    readonly language: string,
    readonly name: string
  }>,
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
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly kind: Types.TieKind,
      readonly direction: Types.TieDirection,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly detail: string | null,
      readonly sentence: string,
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

export type EntityDetail =
  | EntityDetail_Absence
  | EntityDetail_U1WAmqrrumw7Hs36gdeK0ASnPqVYmLyaB3SStSxps8
  | EntityDetail_Contact
  | EntityDetail_Country
  | EntityDetail_Event
  | EntityDetail_Facility
  | EntityDetail_LegalInstrument
  | EntityDetail_Process_Topic
  | EntityDetail_Program
  | EntityDetail_Service
  | EntityDetail_Session
  | EntityDetail_Source
;

export type TimelineEntry = {
  readonly date: string,
  readonly until: string | null,
  readonly kind: Types.TimelineEntryKind,
  readonly sentence: string,
  readonly other: {
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

export type EntityPageVariables = Exact<{
  id: string;
  ties?: number | null | undefined;
}>;


export type EntityPageAnswer = {
  readonly entity:
    | {
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly subject: Types.AbsenceSubject,
      readonly checked: string | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly mandates: ReadonlyArray<Types.Mandate>,
      readonly level: Types.Level | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      } | null,
      readonly contactPoints: ReadonlyArray<{
        readonly channel: Types.Channel,
        readonly value: string,
        readonly printed: string | null,
        readonly label: string,
        readonly audience: Types.Audience,
        readonly hours: string | null,
        readonly hoursRule: string | null,
        readonly timeZone: string | null,
        readonly languages: string | null,
        readonly observed: string | null,
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly name: string
        }
      }>
    }
    | {
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly post: string,
      readonly holder: string | null,
      readonly holderSince: string | null,
      readonly holderUntil: string | null,
      readonly holderObserved: string | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      } | null,
      readonly contactPoints: ReadonlyArray<{
        readonly channel: Types.Channel,
        readonly value: string,
        readonly printed: string | null,
        readonly label: string,
        readonly audience: Types.Audience,
        readonly hours: string | null,
        readonly hoursRule: string | null,
        readonly timeZone: string | null,
        readonly languages: string | null,
        readonly observed: string | null,
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly name: string
        }
      }>
    }
    | {
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly code: string,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly participantCount: number | null,
      readonly countryCount: number | null,
      readonly city: string | null,
      readonly online: boolean | null,
      readonly titleAsPrinted: string | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly mandates: ReadonlyArray<Types.Mandate>,
      readonly level: Types.Level | null,
      readonly clientele: ReadonlyArray<Types.Clientele>,
      readonly hoursRule: string | null,
      readonly timeZone: string | null,
      readonly city: string | null,
      readonly hours: string | null,
      readonly languages: ReadonlyArray<string>,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      } | null,
      readonly contactPoints: ReadonlyArray<{
        readonly channel: Types.Channel,
        readonly value: string,
        readonly printed: string | null,
        readonly label: string,
        readonly audience: Types.Audience,
        readonly hours: string | null,
        readonly hoursRule: string | null,
        readonly timeZone: string | null,
        readonly languages: string | null,
        readonly observed: string | null,
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly name: string
        }
      }>,
      readonly serves: ReadonlyArray<{
        readonly id: string,
        readonly name: string
      }>
    }
    | {
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly instrumentKind: Types.InstrumentKind | null,
      readonly adopted: string | null,
      readonly signed: string | null,
      readonly inForce: string | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly agreementSigned: string | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly mandates: ReadonlyArray<Types.Mandate>,
      readonly level: Types.Level | null,
      readonly clientele: ReadonlyArray<Types.Clientele>,
      readonly hoursRule: string | null,
      readonly timeZone: string | null,
      readonly numbers: ReadonlyArray<string>,
      readonly hours: string | null,
      readonly languages: ReadonlyArray<string>,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      } | null,
      readonly contactPoints: ReadonlyArray<{
        readonly channel: Types.Channel,
        readonly value: string,
        readonly printed: string | null,
        readonly label: string,
        readonly audience: Types.Audience,
        readonly hours: string | null,
        readonly hoursRule: string | null,
        readonly timeZone: string | null,
        readonly languages: string | null,
        readonly observed: string | null,
        readonly locator: string,
        readonly anchor: string | null,
        readonly source: {
          readonly id: string,
          readonly name: string
        }
      }>,
      readonly serves: ReadonlyArray<{
        readonly id: string,
        readonly name: string
      }>
    }
    | {
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly order: number,
      readonly phase: Types.SessionPhase | null,
      readonly activity: Types.SessionActivity | null,
      readonly secondaryActivity: Types.SessionActivity | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
      readonly citations: number,
      readonly aliases: ReadonlyArray<string>,
      readonly description: string | null,
      readonly url: string | null,
      readonly since: string | null,
      readonly until: string | null,
      readonly caveats: ReadonlyArray<string>,
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly unnamed: boolean,
      readonly title: string,
      readonly publisher: string,
      readonly published: string | null,
      readonly language: string | null,
      readonly localNames: ReadonlyArray<{
        readonly language: string,
        readonly name: string
      }>,
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
        readonly pageInfo: {
          readonly hasNextPage: boolean,
          readonly endCursor: string | null
        },
        readonly edges: ReadonlyArray<{
          readonly cursor: string,
          readonly kind: Types.TieKind,
          readonly direction: Types.TieDirection,
          readonly since: string | null,
          readonly until: string | null,
          readonly observed: string | null,
          readonly basis: Types.Basis,
          readonly detail: string | null,
          readonly sentence: string,
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
   | null,
  readonly timeline: ReadonlyArray<{
    readonly date: string,
    readonly until: string | null,
    readonly kind: Types.TimelineEntryKind,
    readonly sentence: string,
    readonly other: {
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
  readonly neighbourhood: {
    readonly totalNodes: number,
    readonly totalLinks: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly kind: Types.EntityKind,
      readonly name: string,
      readonly nameLocal: string | null,
      readonly country: string | null,
      readonly unnamed: boolean,
      readonly degree: number,
      readonly importance: number,
      readonly x: number | null,
      readonly y: number | null
    }>,
    readonly links: ReadonlyArray<{
      readonly id: string,
      readonly source: string,
      readonly target: string,
      readonly kind: Types.TieKind,
      readonly since: string | null,
      readonly until: string | null,
      readonly observed: string | null,
      readonly basis: Types.Basis,
      readonly strength: number,
      readonly cooperation: boolean,
      readonly topics: ReadonlyArray<string>
    }>,
    readonly completeness: {
      readonly complete: boolean,
      readonly truncatedBy: Types.Truncation | null,
      readonly hiddenByAccess: boolean,
      readonly budget: number | null,
      readonly spent: number | null
    }
  }
};

export const entityPageDocument: TypedDocument<EntityPageAnswer, EntityPageVariables> = {
  text: "query EntityPage($id:ID!$ties:Int){entity(id:$id){...EntityDetail}timeline(id:$id){...TimelineEntry}neighbourhood(ids:[$id]depth:1 limit:40){...GraphView}}fragment EntityDetail on Entity{...EntityRef localNames{language name}aliases description url since until caveats evidence{...Evidence}...OwnFields ...on Source{citations}ties(first:$ties){...TiePage}}fragment EntityRef on Entity{id kind name nameLocal unnamed country{...CountryRef}}fragment CountryRef on Country{id name}fragment Evidence on Evidence{source{id title publisher url published}locator anchor}fragment OwnFields on Entity{...on Country{code}...on Agency{mandates level contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}}...on NGO{mandates level contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}}...on IGO{mandates level contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}}...on Company{mandates level contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}}...on Facility{mandates level contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}clientele serves{id name}hoursRule timeZone city hours languages}...on Service{mandates level contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}clientele serves{id name}hoursRule timeZone numbers hours languages}...on Program{agreementSigned}...on LegalInstrument{instrumentKind adopted signed inForce}...on Event{participantCount countryCount city online titleAsPrinted}...on Session{order phase activity secondaryActivity}...on Contact{contactPoints{channel value printed label audience hours hoursRule timeZone languages observed source{id name}locator anchor}post holder holderSince holderUntil holderObserved}...on Absence{subject checked}...on Source{title publisher published language}}fragment TiePage on EntityTieConnection{totalCount pageInfo{...Page}edges{...EntityTie}}fragment Page on PageInfo{hasNextPage endCursor}fragment EntityTie on EntityTieEdge{cursor kind direction since until observed basis detail sentence evidence{...Evidence}node{...EntityRef}}fragment TimelineEntry on TimelineEntry{date until kind sentence other{...EntityRef}evidence{...Evidence}}fragment GraphView on GraphView{nodes{...GraphNode}links{...GraphLink}totalNodes totalLinks completeness{...Completeness}}fragment GraphNode on GraphNode{id kind name nameLocal country unnamed degree importance x y}fragment GraphLink on GraphLink{id source target kind since until observed basis strength cooperation topics}fragment Completeness on Completeness{complete truncatedBy hiddenByAccess budget spent}",
};
