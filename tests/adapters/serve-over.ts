import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectStore } from '../../src/store/connect-store.ts';
import type { Store } from '../../src/store/store.ts';
import { embeddedForTest } from '../store/temporary-database.ts';
import { addressOf, spawnSaphan } from './spawned-program.ts';

/** A server of a test's own over a database of its own, and a second way into that database. */
export interface ServedOver {
  readonly address: string;
  /** Another writer beside the server: what it changes, the server isn't told. */
  readonly beside: Store;
  readonly close: () => Promise<void>;
}

/** Starts a database, and `saphan serve` over it as over a Neo4j that somebody else runs. */
export async function serveOver(settings: Readonly<Record<string, string>>): Promise<ServedOver> {
  const home = mkdtempSync(join(tmpdir(), 'saphan-served-over-'));
  const database = await embeddedForTest(join(home, 'neo4j'));
  const beside = connectStore(database);
  const spawned = spawnSaphan(['serve'], {
    PORT: '0',
    SAPHAN_DATA: home,
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    ...settings,
  });
  const close = async () => {
    spawned.child.kill('SIGTERM');
    await spawned.ended;
    await beside.close();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(spawned), beside, close };
  } catch (error) {
    await close();
    throw error;
  }
}
