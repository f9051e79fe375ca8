import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectStore } from '../../src/store/connect-store.ts';
import type { Database } from '../../src/store/database.ts';
import { containerEngineAnswers } from '../../src/store/docker/container-engine.ts';
import { type EmbeddedDatabase, embeddedDatabase } from '../../src/store/embedded/embedded-database.ts';
import type { Store } from '../../src/store/store.ts';

/** An empty real Neo4j of a test's own, gone when it is closed. */
export interface TemporaryStore {
  readonly store: Store;
  /** Where it answers, and as whom. */
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** The image of docker-compose.yml. */
const image = 'neo4j:5.26-community';

async function inContainer(): Promise<TemporaryStore> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const password = 'a-password-for-tests';
  const container = await new GenericContainer(image)
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  const database: Database = {
    provider: 'docker',
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    username: 'neo4j',
    password,
    name: null,
    stop: async () => {
      await container.stop();
    },
  };
  const store = connectStore(database);
  return { store, database, close: () => store.close() };
}

/** The embedded Neo4j in a folder of its own; the jars are shared with the checkout's own database. */
export async function embeddedForTest(home: string): Promise<EmbeddedDatabase> {
  const place = { home, runtimeRoot: join('.saphan', 'runtime'), javaHome: process.env.JAVA_HOME ?? null };
  return embeddedDatabase(place, () => undefined);
}

/** Opens an empty database: in a container where an engine answers, else embedded. The same tests run on either. */
export async function openTemporaryStore(): Promise<TemporaryStore> {
  if (await containerEngineAnswers()) return inContainer();
  const home = await mkdtemp(join(tmpdir(), 'saphan-test-store-'));
  const database = await embeddedForTest(home);
  const store = connectStore(database);
  return {
    store,
    database,
    async close() {
      await store.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
