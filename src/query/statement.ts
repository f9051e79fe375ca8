/** One Cypher text with its parameters. Values are only ever in `params`; the text names labels and types of the catalog. */
export interface Statement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}
