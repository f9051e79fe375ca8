/**
 * One Cypher statement, ready to run: labels and types stand in the text, values only among the parameters.
 * Whole numbers that Cypher needs as integers (limits) are bigints, because a JavaScript number reaches Neo4j as a float.
 */
export interface Statement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}
