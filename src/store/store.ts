import type { Statement } from '../query/statement.ts';

/** One row of an answer: column name to plain value. Integers are numbers; return maps, not nodes, from Cypher. */
export type Row = Readonly<Record<string, unknown>>;

/** Where the database comes from. */
export type Provider = 'external' | 'docker' | 'embedded';

export interface ReadOptions {
  /** What the answer must already contain, as given out by `bookmarks()` of this or another process. */
  readonly bookmarks?: readonly string[];
  /** How long the statement may run on the server, in milliseconds. */
  readonly timeoutMs?: number;
}

/** The one door to Neo4j. It survives the database going away and coming back. */
export interface Store {
  readonly provider: Provider;
  /** The address of the database, such as `bolt://127.0.0.1:7687`; never a password. */
  readonly address: string;
  /**
   * Runs one statement in a READ transaction, retried for a few seconds while the database is briefly away.
   * A cluster may answer from a follower; the server refuses a statement that writes.
   * @throws DATABASE_UNAVAILABLE, DATABASE_TIMEOUT, DATABASE_OUT_OF_MEMORY, DATABASE_REFUSED_LOGIN
   */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it is kept, or, if it throws, nothing.
   * `work` may be called again when the database asks for a retry, so it must do nothing else than run statements.
   */
  write<T>(work: (run: (statement: Statement) => Promise<Row[]>) => Promise<T>): Promise<T>;
  /** Applies constraints and indexes, each in a transaction of its own, and waits until the indexes answer. */
  applySchema(statements: readonly Statement[]): Promise<void>;
  /** @throws DATABASE_UNAVAILABLE or DATABASE_REFUSED_LOGIN when nothing could be asked right now. */
  check(): Promise<void>;
  /** What this store wrote last; a reader who passes it on sees that write, whichever server answers. */
  bookmarks(): readonly string[];
  /** How many statements were sent since opening, retries counted. */
  statementCount(): number;
  /** Closes the connections, and stops the database if this store started it. Closing twice is harmless. */
  close(): Promise<void>;
}
