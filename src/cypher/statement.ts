/** Stands for the rows of a statement among its types; no statement holds it. */
declare const rowOfStatement: unique symbol;

/**
 * One Cypher statement, ready to run: labels and types stand in the text, values only among the parameters.
 * Whole numbers that Cypher needs as integers (limits) are bigints, because a JavaScript number reaches Neo4j as a float.
 * `Row` tells what a row of its answer holds, column by column in the order of its `RETURN`; whoever writes the text vouches for it.
 */
export interface Statement<Row extends readonly unknown[] = readonly unknown[]> {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly [rowOfStatement]?: Row;
}

/** A statement whose text is known when the program is written. */
export function statement<Row extends readonly unknown[]>(
  text: string,
  params: Readonly<Record<string, unknown>> = {},
): Statement<Row> {
  return Object.freeze({ text, params: Object.freeze(params) });
}
