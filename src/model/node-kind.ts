import type { InterfaceName } from './interfaces.ts';
import { type NodeRoles, nodeRoles } from './node-roles.ts';
import type { Property } from './property.ts';

/** How a kind is drawn. Colours keep apart by lightness as well as hue; each is at least 3:1 on its paper. */
export interface Drawing {
  /** Place in lists and legends, the smallest first: who can act, then what joins them, then what describes them. */
  readonly order: number;
  /** Colour on light paper. */
  readonly light: `#${string}`;
  /** Colour on dark paper. */
  readonly dark: `#${string}`;
  /** SVG path data in a box of 16 by 16, one of `shapes`. */
  readonly shape: string;
}

/**
 * What tells two records of a kind apart: the NAME; the EDITION, name and date; the CONTENT, where names say what is in
 * them and may be the same; the ADDRESS at which they are read.
 */
export type Identity = 'NAME' | 'EDITION' | 'CONTENT' | 'ADDRESS';

/** A kind of entity: a Neo4j label, a GraphQL type and a section of the seed files at once. */
export interface NodeKind<Name extends string = string> {
  /** Label and GraphQL type, e.g. `LegalInstrument`. */
  readonly name: Name;
  /** Root list in GraphQL and key in seed files, e.g. `legalInstruments`. */
  readonly plural: string;
  /** The part of an id before the colon, e.g. `legal`. */
  readonly idPrefix: string;
  readonly description: string;
  /** Interfaces besides Entity that it implements; each is a label of its own. */
  readonly interfaces: readonly string[];
  /** Properties beyond those that every entity has. */
  readonly properties: readonly Property[];
  readonly roles: NodeRoles;
  readonly identity: Identity;
  /** What people call one of them, and several. */
  readonly words: { readonly one: string; readonly many: string };
  readonly draw: Drawing;
  /** Added to what a hit of a search is worth: what people look for comes first. */
  readonly searchPoints: number;
}

/** A declaration: what it leaves out is what most kinds are. */
export interface NodeKindDeclaration<Name extends string>
  extends Omit<NodeKind<Name>, 'interfaces' | 'properties' | 'roles' | 'identity'> {
  readonly interfaces?: readonly InterfaceName[];
  readonly properties?: readonly Property[];
  /** Where silent: a body on a path, through which a neighbourhood spreads, and nothing else. */
  readonly roles?: Partial<NodeRoles>;
  /** Where silent: the NAME. */
  readonly identity?: Identity;
}

/** Declares a kind; its name stays a literal type, so that a name that no kind has does not compile. */
export function nodeKind<const Name extends string>(declared: NodeKindDeclaration<Name>): NodeKind<Name> {
  return Object.freeze({
    interfaces: [],
    properties: [],
    identity: 'NAME',
    ...declared,
    roles: nodeRoles(declared.roles ?? {}),
  });
}
