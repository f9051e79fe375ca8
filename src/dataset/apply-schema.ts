import type { Catalog } from '../catalog/catalog.ts';
import { type Statement, statement } from '../cypher/statement.ts';
import { retiredIndexNames, schemaStatements } from '../derive/constraints.ts';
import type { Store } from '../store/store.ts';

const ownIndexes = (retired: readonly string[]) =>
  statement<readonly [all: readonly string[], constraints: readonly string[]]>(
    'SHOW INDEXES YIELD name, owningConstraint WHERE name IN $retired ' +
      'RETURN collect(name) AS all, collect(owningConstraint) AS constraints',
    { retired },
  );

/** Those of our retired indexes that the store still has, with what drops them. */
async function drops(store: Store, retired: readonly string[]): Promise<Statement[]> {
  const [[all, constraints] = [[], []]] = await store.read(ownIndexes(retired));
  return retired
    .filter((name) => all.includes(name))
    .map((name) => statement(`DROP ${constraints.includes(name) ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`));
}

/** Makes the store have the constraints and indexes that we want, and none of ours that we no longer want; others' stay. */
export async function applySchema(store: Store, catalog: Catalog): Promise<void> {
  await store.applySchema([...(await drops(store, retiredIndexNames(catalog))), ...schemaStatements(catalog)]);
}
