import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { containerEngineAnswers } from './docker/container-engine.ts';
import { dockerDatabase } from './docker/docker-database.ts';
import { embeddedDatabase } from './embedded/embedded-database.ts';
import { externalDatabase } from './external-database.ts';
import type { Store } from './store.ts';

/** Where the database comes from is decided here and nowhere else. */
async function findDatabase(config: Config, progress: (line: string) => void): Promise<Database> {
  if (config.neo4j !== null) return externalDatabase(config.neo4j);
  if (config.provider !== 'embedded' && (await containerEngineAnswers())) {
    return dockerDatabase(config.dataDirectory, progress);
  }
  const place = {
    home: join(config.dataDirectory, 'neo4j'),
    runtimeRoot: join(config.dataDirectory, 'runtime'),
    javaHome: config.javaHome,
  };
  return embeddedDatabase(place, progress);
}

/**
 * Opens the database that `config` asks for, starting one where none is named, and makes sure that it answers.
 * The driver is read while the database starts, because both take time.
 * `progress` gets a line now and then, for people, while something takes long. If opening fails, nothing is left running.
 * @throws DATABASE_UNAVAILABLE, DATABASE_REFUSED_LOGIN, or an error of the machine that says what to install or mend.
 */
export async function openStore(config: Config, progress: (line: string) => void): Promise<Store> {
  const finding = findDatabase(config, progress);
  const [database, { connectStore }] = await Promise.all([finding, import('./connect-store.ts')]);
  const store = connectStore(database);
  try {
    await store.check();
  } catch (error) {
    await store.close();
    throw error;
  }
  progress(`Neo4j answers at ${store.address}.`);
  return store;
}
