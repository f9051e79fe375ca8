import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { findJava } from '../../src/store/embedded/java.ts';
import { prepareRuntime } from '../../src/store/embedded/prepare-runtime.ts';
import { writeCsvTables } from './csv-tables.ts';
import { storedNetwork } from './stored-network.ts';
import type { SyntheticNetwork } from './synthetic-network.ts';

export interface ImportPlace {
  /** A folder that holds no database yet; the embedded Neo4j can be started on it afterwards. */
  readonly home: string;
  readonly runtimeRoot: string;
  readonly javaHome: string | null;
}

export interface ImportTimes {
  /** Milliseconds. */
  readonly writingTables: number;
  readonly importing: number;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * Loads a made-up network into an empty home of the embedded Neo4j by Neo4j's own offline import. It makes no constraints and no
 * indexes.
 * @throws an error with what the import printed, where it fails
 */
export async function importIntoNeo4j(
  network: SyntheticNetwork,
  catalog: Catalog,
  place: ImportPlace,
): Promise<ImportTimes> {
  const java = await findJava(place.javaHome);
  const runtime = await prepareRuntime(place.runtimeRoot, java, () => undefined);
  const tables = join(place.home, 'tables');
  await mkdir(tables, { recursive: true });
  await writeFile(join(place.home, 'neo4j.conf'), '');
  const writingTables = await timed(() => writeCsvTables(storedNetwork(network, catalog), tables));
  const importing = await timed(async () => {
    const args = [
      '-Xmx2g',
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((part) => `--add-opens=java.base/${part}=ALL-UNNAMED`),
      '-cp',
      runtime.classPath.join(delimiter),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      `--nodes=${join(tables, 'entities.csv')}`,
      `--relationships=${join(tables, 'ties.csv')}`,
    ];
    const env = { ...process.env, NEO4J_HOME: place.home, NEO4J_CONF: place.home };
    await promisify(execFile)(java.program('java'), args, { env, maxBuffer: 64_000_000 });
  });
  await rm(tables, { recursive: true });
  return { writingTables, importing };
}
