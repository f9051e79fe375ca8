import type { Provider } from './store.ts';

/** A Neo4j that serves Bolt, wherever it came from, and the way to let go of it. */
export interface Database {
  readonly provider: Provider;
  /** What the driver connects to, with its scheme. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** null: the server's default database. */
  readonly name: string | null;
  /** Ends what was started for this database; does nothing for a database that was there before. */
  stop(): Promise<void>;
}
