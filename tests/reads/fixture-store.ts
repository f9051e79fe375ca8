import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaStatements } from '../../src/derive/constraints.ts';
import { connectStore } from '../../src/store/connect-store.ts';
import { embeddedDatabase } from '../../src/store/embedded/embedded-database.ts';
import type { Store } from '../../src/store/store.ts';
import { catalog, fixtureStatements } from './fixture.ts';

export interface FixtureStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** A database of its own that holds the fixture; the jars are shared with the checkout's own database. */
export async function openFixtureStore(): Promise<FixtureStore> {
  const home = await mkdtemp(join(tmpdir(), 'saphan-reads-'));
  const place = { home, runtimeRoot: join('.saphan', 'runtime'), javaHome: process.env.JAVA_HOME ?? null };
  const store = connectStore(await embeddedDatabase(place, () => undefined));
  const close = async () => {
    await store.close();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await store.applySchema(schemaStatements(catalog));
    await store.write(async (run) => {
      for (const statement of fixtureStatements()) await run(statement);
    });
    return { store, close };
  } catch (error) {
    await close();
    throw error;
  }
}
