import { afterAll, beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { applySchema } from '../../src/dataset/apply-schema.ts';
import { schemaStatements } from '../../src/derive/constraints.ts';
import { openTemporaryStore, type TemporaryStore } from '../store/temporary-database.ts';
import { catalog } from './planted.ts';

let database: TemporaryStore;

beforeAll(async () => {
  database = await openTemporaryStore();
});

afterAll(() => database?.close());

async function indexes(): Promise<readonly string[]> {
  const all = statement<readonly [name: string]>(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name",
  );
  return (await database.store.read(all)).map(([name]) => name);
}

it("gives a store the wanted indexes, takes those of earlier versions away, and leaves other people's", async () => {
  await database.store.applySchema(
    [
      'CREATE CONSTRAINT party_to_id FOR ()-[t:PARTY_TO]-() REQUIRE t.id IS UNIQUE',
      'CREATE INDEX agency_name FOR (n:Agency) ON (n.name)',
      'CREATE INDEX of_somebody_else FOR (n:Agency) ON (n.url)',
    ].map((text) => statement(text)),
  );
  await applySchema(database.store, catalog);
  const wanted = schemaStatements(catalog).map(({ text }) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? '');
  expect(wanted).toEqual(expect.arrayContaining(['entity_id', 'source_id', 'agency_country', 'entity_search']));
  expect(await indexes()).toEqual([...wanted, 'of_somebody_else'].sort());
  await applySchema(database.store, catalog);
  expect(await indexes()).toEqual([...wanted, 'of_somebody_else'].sort());
});
