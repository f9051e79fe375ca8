import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { schemaStatements } from '../../src/derive/constraints.ts';
import { type Measurement, measurementOf } from '../measurement.ts';
import { dataFolder, startNeo4j } from '../running-saphan.ts';
import type { Suite } from '../suite.ts';
import { importIntoNeo4j } from './import-into-neo4j.ts';
import { atSize, measuredSeed, measuredSizes } from './measured-sizes.ts';
import { syntheticNetwork } from './synthetic-network.ts';

const tiesStatement = `MATCH (from:Entity)-[tie]->(to:Entity)
RETURN from.id AS from, to.id AS to, type(tie) AS kind, tie.since AS since, tie.until AS until, tie.observed AS observed, tie.basis AS basis`;

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

/** Milliseconds to make the indexes, and to read every tie once from Neo4j as it comes, without keeping it. */
async function readOnce(
  data: string,
): Promise<{ readonly indexing: number; readonly reading: number; readonly rows: number }> {
  const [, database] = await timed(() => startNeo4j(data));
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ fetchSize: 10_000 });
  try {
    const [indexing] = await timed(async () => {
      for (const { text, params } of schemaStatements(buildCatalog())) await session.run(text, params);
      await session.run('CALL db.awaitIndexes(600)');
    });
    let rows = 0;
    const [reading] = await timed(async () => {
      for await (const _ of session.run(tiesStatement)) rows += 1;
    });
    return { indexing, reading, rows };
  } finally {
    await session.close();
    await driver.close();
    await database.stop();
  }
}

async function measureLoad(note: (line: string) => void): Promise<readonly Measurement[]> {
  const found: Measurement[] = [];
  for (const ties of measuredSizes) {
    note(`${ties} ties`);
    const data = dataFolder();
    try {
      const place = {
        home: join(data.path, 'neo4j'),
        runtimeRoot: join(data.path, 'runtime'),
        javaHome: process.env.JAVA_HOME ?? null,
      };
      const network = syntheticNetwork(ties, measuredSeed);
      const { importing } = await importIntoNeo4j(network, buildCatalog(), place);
      const { indexing, reading, rows } = await readOnce(data.path);
      const figures = { entities: network.size };
      found.push(
        measurementOf(atSize('offline import', ties), 'neo4j-admin', [importing], { figures }),
        measurementOf(atSize('constraints and indexes', ties), 'Neo4j', [indexing], { figures }),
        measurementOf(atSize('reading every tie', ties), 'driver, streamed', [reading], {
          figures: { ...figures, rows },
        }),
      );
    } finally {
      data.remove();
    }
  }
  return found;
}

export const loadSuite: Suite = {
  name: 'load',
  about: 'Made-up networks loaded into an empty Neo4j by its own import, indexed, and read whole once.',
  run: measureLoad,
};
