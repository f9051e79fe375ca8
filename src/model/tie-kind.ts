import type { InterfaceName } from './interfaces.ts';
import type { NodeKindName } from './node-kinds.ts';
import type { Property } from './property.ts';

/** Which kinds a tie may run between: any of `from` with any of `to`. An interface stands for the kinds that implement it. */
export interface TieEnds<Kind extends string = string> {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
}

/** A field that reads a tie from one of its ends, e.g. `Event.sessions`. */
export interface ReadingField<Kind extends string = string> {
  readonly name: string;
  readonly description: string;
  /** Kinds that have the field; absent: every kind that may stand at this end. */
  readonly on?: readonly Kind[];
  /** Kinds that it reads; absent: every kind that may stand at the other end. */
  readonly reads?: readonly Kind[];
  /** At most one such tie is expected: an object instead of a connection. */
  readonly single?: boolean;
}

/** A kind of tie between two entities: a Neo4j relationship type and a `TieKind` value in GraphQL. */
export interface TieKind<Name extends string = string> {
  /** SCREAMING_SNAKE, e.g. `PARTY_TO`. */
  readonly name: Name;
  /** What the tie means, and what it doesn't. */
  readonly description: string;
  readonly ends: readonly TieEnds[];
  /** How the tie reads from its source: `{from}` and `{to}` stand for the names. */
  readonly forwards: string;
  /** How it reads from its target; the same tie, the other subject. */
  readonly backwards: string;
  /** What several of them are called on the page of their source and of their target; where silent: its name in words. */
  readonly headings: { readonly from?: string; readonly to?: string };
  /** True where neither end comes first: partners. */
  readonly symmetric: boolean;
  /** True where the tie is a way to work together; false where it only describes. */
  readonly cooperation: boolean;
  /** What the tie is worth as a channel today, fresh and stated, from 0 (nothing) to 1 (an obligation in force). 0 unless cooperation. */
  readonly worth: number;
  /** Years after its last evidence in which the worth halves; null: it stands until it ends. */
  readonly halfLife: number | null;
  /** True for what happened once and leaves an acquaintance: `until` closes the happening, not the tie. */
  readonly endures: boolean;
  /** True where it tells what became of something that has ended, and so outlives it. */
  readonly outlives: boolean;
  /** True where somebody is by it at an event or in one of its sessions. */
  readonly attends: boolean;
  /** True where it says how a state stands to an instrument that it shares with others. */
  readonly commits: boolean;
  /** True where it says of two records that they are two, however alike their names are. */
  readonly tellsApart: boolean;
  /** True where Saphan derives the tie itself; seed files may not state it. */
  readonly derived: boolean;
  /** Properties beyond those that every tie has. */
  readonly properties: readonly Property[];
  /** Fields on the source's kind (reading forwards) and on the target's kind (reading backwards). */
  readonly fields: { readonly from: readonly ReadingField[]; readonly to: readonly ReadingField[] };
}

type EndName = NodeKindName | InterfaceName;

/** What a declaration may leave out; where silent it is false, empty or nothing. */
type Optional =
  | 'headings'
  | 'symmetric'
  | 'worth'
  | 'halfLife'
  | 'endures'
  | 'outlives'
  | 'attends'
  | 'commits'
  | 'tellsApart'
  | 'derived'
  | 'properties';

/** A declaration: a tie that says what it is worth is cooperation, one that doesn't only describes. */
export interface TieKindDeclaration<Name extends string>
  extends Omit<TieKind<Name>, Optional | 'cooperation' | 'ends' | 'fields'>,
    Partial<Pick<TieKind<Name>, Optional>> {
  readonly ends: readonly TieEnds<EndName>[];
  readonly fields: {
    readonly from: readonly ReadingField<EndName>[];
    readonly to?: readonly ReadingField<EndName>[];
  };
}

/** Declares a tie kind; its name stays a literal type, and an end that no kind or interface has does not compile. */
export function tieKind<const Name extends string>(declared: TieKindDeclaration<Name>): TieKind<Name> {
  return Object.freeze({
    headings: {},
    symmetric: false,
    worth: 0,
    halfLife: null,
    endures: false,
    outlives: false,
    attends: false,
    commits: false,
    tellsApart: false,
    derived: false,
    properties: [],
    ...declared,
    cooperation: (declared.worth ?? 0) > 0,
    fields: { to: [], ...declared.fields },
  });
}
