import type { Catalog } from '../catalog/catalog.ts';
import { retiredIndexNames, schemaStatements } from '../derive/constraints.ts';
import type { Statement } from '../query/statement.ts';
import type { Store } from '../store/store.ts';

/** Those of our retired indexes that the store still has, with what drops them. */
async function drops(store: Store, retired: readonly string[]): Promise<Statement[]> {
  const rows = await store.read({
    cypher:
      'SHOW INDEXES YIELD name, owningConstraint WHERE name IN $retired ' +
      'RETURN collect(name) AS all, collect(owningConstraint) AS constraints',
    params: { retired },
  });
  const { all, constraints } = rows[0] as { readonly all: readonly string[]; readonly constraints: readonly string[] };
  return retired
    .filter((name) => all.includes(name))
    .map((name) => ({
      cypher: `DROP ${constraints.includes(name) ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`,
      params: {},
    }));
}

/** Makes the store have the constraints and indexes that we want, and none of ours that we no longer want; others' stay. */
export async function applySchema(store: Store, catalog: Catalog): Promise<void> {
  await store.applySchema([...(await drops(store, retiredIndexNames(catalog))), ...schemaStatements(catalog)]);
}
