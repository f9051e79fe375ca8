import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectStore } from '../../src/store/connect-store.ts';
import { embeddedDatabase } from '../../src/store/embedded/embedded-database.ts';
import type { Store } from '../../src/store/store.ts';

export interface TemporaryStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** An empty database of its own, gone when it is closed; the jars are shared with the checkout's own database. */
export async function openTemporaryStore(): Promise<TemporaryStore> {
  const home = await mkdtemp(join(tmpdir(), 'saphan-dataset-'));
  const place = { home, runtimeRoot: join('.saphan', 'runtime'), javaHome: process.env.JAVA_HOME ?? null };
  const store = connectStore(await embeddedDatabase(place, () => undefined));
  return {
    store,
    async close() {
      await store.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
