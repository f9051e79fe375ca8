import type { Drawing, Identity, NodeKind } from '../model/node-kind.ts';
import type { NodeRoles } from '../model/node-roles.ts';
import type { Property } from '../model/property.ts';
import type { TieKind } from '../model/tie-kind.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Which way a reading field follows its tie: OUT from source to target, IN from target to source, BOTH for symmetric ties. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** A field of a type that reads one kind of tie. */
export interface Relation {
  readonly name: string;
  readonly description: string;
  readonly tieKind: string;
  readonly direction: Direction;
  /** Type that the field gives: a kind, `Organization` or `Entity`. */
  readonly target: string;
  /** Concrete kinds that it may meet. */
  readonly targetKinds: readonly string[];
  /** True: an object or null; false: a connection. */
  readonly single: boolean;
}

/** A GraphQL type over nodes of the graph: a node kind, or an interface of several. */
export interface CatalogType {
  /** GraphQL type name and Neo4j label. */
  readonly name: string;
  /** Root list in GraphQL; key in seed files. */
  readonly plural: string;
  readonly description: string;
  /** True for the interfaces Entity and Organization. */
  readonly abstract: boolean;
  /** Concrete kinds that it stands for; a kind stands for itself. */
  readonly kinds: readonly string[];
  /** Interfaces that it implements, Entity first. */
  readonly interfaces: readonly string[];
  /** Labels that its nodes carry: empty for interfaces. */
  readonly labels: readonly string[];
  /** Part of an id before the colon; null for interfaces. */
  readonly idPrefix: string | null;
  /** `EntityKind` value, e.g. LEGAL_INSTRUMENT; null for interfaces. */
  readonly entityKind: string | null;
  /** All its properties, those of every entity included. */
  readonly properties: readonly Property[];
  readonly relations: readonly Relation[];
  /** What its entities can be and do in the network; null for interfaces, as is all that follows. */
  readonly roles: NodeRoles | null;
  readonly identity: Identity | null;
  readonly words: NodeKind['words'] | null;
  readonly draw: Drawing | null;
}

/** A concrete kind: all that only a kind has is there. */
export interface CatalogKind extends CatalogType {
  readonly abstract: false;
  readonly idPrefix: string;
  readonly entityKind: string;
  readonly roles: NodeRoles;
  readonly identity: Identity;
  readonly words: NodeKind['words'];
  readonly draw: Drawing;
}

/** The whole model as one frozen value: what everything downhill reads. */
export interface Catalog {
  /** Entity, Organization, then every kind. */
  readonly types: readonly CatalogType[];
  /** Only the concrete kinds. */
  readonly kinds: readonly CatalogKind[];
  /** Their ends name kinds only: an interface is replaced by the kinds that implement it. */
  readonly tieKinds: readonly TieKind[];
  /** Properties that every tie has. */
  readonly tieProperties: readonly Property[];
  readonly vocabularies: readonly Vocabulary[];
  /** The type of a name, or undefined. */
  readonly typeNamed: (name: string) => CatalogType | undefined;
  /** The concrete kind of a name, or undefined. */
  readonly kindNamed: (name: string) => CatalogKind | undefined;
  /** The tie kind of a name, or undefined. */
  readonly tieKindNamed: (name: string) => TieKind | undefined;
  /** The kind to which an id belongs by its prefix, or undefined. */
  readonly kindOfId: (id: string) => CatalogKind | undefined;
}
