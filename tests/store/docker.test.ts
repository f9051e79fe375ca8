import { afterAll, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { connectStore } from '../../src/store/connect-store.ts';
import { containerEngineAnswers } from '../../src/store/docker/container-engine.ts';
import { dockerDatabase } from '../../src/store/docker/docker-database.ts';
import { ownDataDirectory } from '../adapters/own-data-directory.ts';

const engine = await containerEngineAnswers();
const data = ownDataDirectory();

afterAll(() => data.remove());

test.skipIf(!engine)(
  `Neo4j in Docker serves what is written to it${engine ? '' : ' (skipped: no container engine answers on this machine)'}`,
  async () => {
    const store = connectStore(await dockerDatabase(data.path, () => undefined));
    try {
      await store.write((run) => run(statement('MERGE (:Synthetic)')));
      expect(await store.read(statement('MATCH (s:Synthetic) RETURN count(s) AS count'))).toEqual([[1]]);
    } finally {
      await store.close();
    }
  },
  240_000,
);
