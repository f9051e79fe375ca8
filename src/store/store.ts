import type { Statement } from '../cypher/statement.ts';

/** Where the database comes from. */
export type Provider = 'external' | 'docker' | 'embedded';

export interface ReadOptions {
  /** How long the statement may run on the server, in milliseconds; for a stream, until its last row is fetched. */
  readonly timeoutMs?: number;
}

/**
 * Runs a statement. A row holds the values of its columns in the order of the statement's `RETURN`, as plain values: integers are
 * numbers; return maps, not nodes, from Cypher.
 */
export type RunStatement = <Row extends readonly unknown[]>(statement: Statement<Row>) => Promise<readonly Row[]>;

/** The one door to Neo4j. It survives the database going away and coming back. */
export interface Store {
  readonly provider: Provider;
  /** The address of the database, such as `bolt://127.0.0.1:7687`; never a password. */
  readonly address: string;
  /**
   * Runs one statement by itself for reading, and again for two seconds while the database is briefly away. What this store
   * wrote before is seen. A cluster may answer from a follower; the server refuses a statement that writes.
   * It has 15 s where the options say nothing else.
   * @throws DATABASE_UNAVAILABLE, DATABASE_TIMEOUT, DATABASE_OUT_OF_MEMORY, DATABASE_REFUSED_LOGIN
   */
  read<Row extends readonly unknown[]>(statement: Statement<Row>, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * The same, row by row, for answers as large as the whole network: rows are fetched as fast as they are taken, so that neither
   * side holds more than a few thousand, and leaving early ends the statement. It has 10 minutes.
   * Once a row has been given, the rest is not tried again: what fails then is thrown.
   * @throws as `read`
   */
  stream<Row extends readonly unknown[]>(statement: Statement<Row>, options?: ReadOptions): AsyncIterable<Row>;
  /**
   * Runs `work` in one transaction: all of it is kept, or, if it throws, nothing.
   * `work` may be called again when the database asks for a retry, so it must do nothing else than run statements.
   */
  write<T>(work: (run: RunStatement) => Promise<T>): Promise<T>;
  /** Applies constraints and indexes, each in a transaction of its own, and waits until the indexes answer. */
  applySchema(statements: readonly Statement[]): Promise<void>;
  /** @throws DATABASE_UNAVAILABLE or DATABASE_REFUSED_LOGIN when nothing could be asked right now. */
  check(): Promise<void>;
  /** How many statements were sent since opening, retries counted. */
  statementCount(): number;
  /** Closes the connections, and stops the database if this store started it. Closing twice is harmless. */
  close(): Promise<void>;
}
