import type { Property } from './property.ts';

/** A kind of thing in the network: a Neo4j label, a GraphQL type and a section of the seed files at once. */
export interface NodeKind {
  /** Label and GraphQL type, e.g. `LegalInstrument`. */
  readonly name: string;
  /** Root list in GraphQL and key in seed files, e.g. `legalInstruments`. */
  readonly plural: string;
  /** The part of an id before the colon, e.g. `legal`. */
  readonly idPrefix: string;
  readonly description: string;
  /** Interfaces besides Entity that it implements; each is a label of its own. */
  readonly interfaces: readonly string[];
  /** Properties beyond those that every entity has. */
  readonly properties: readonly Property[];
}
