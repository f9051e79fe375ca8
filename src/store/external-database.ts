import type { ExternalNeo4j } from '../config.ts';
import type { Database } from './database.ts';

/** A Neo4j that somebody else runs: it is used, and never started, stopped or wiped. */
export function externalDatabase({ uri, username, password, database }: ExternalNeo4j): Database {
  return { provider: 'external', uri, username, password, name: database, stop: async () => {} };
}
