import type { Catalog } from '../catalog/catalog.ts';
import { statement } from '../cypher/statement.ts';
import type { RunStatement } from '../store/store.ts';
import type { StoredEntity, StoredTie } from './stored-records.ts';
import type { StoredValues } from './stored-values.ts';

const everyEntity = statement<readonly [id: string, labels: readonly string[], properties: StoredValues]>(
  'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
);

const everyTie = statement<readonly [id: string, kind: string, from: string, to: string, properties: StoredValues]>(
  'MATCH (from:Entity)-[t]->(to:Entity) ' +
    'RETURN t.id AS id, type(t) AS kind, from.id AS from, to.id AS to, properties(t) AS properties',
);

/** Every entity that the store holds, in the form in which it would be written. */
export async function storedEntities(run: RunStatement, catalog: Catalog): Promise<StoredEntity[]> {
  const rows = await run(everyEntity);
  return rows.map(([id, labels, properties]) => {
    const kind = catalog.kindOfId(id);
    const inOrder = kind?.labels.filter((label) => labels.includes(label)) ?? [];
    const others = labels.filter((label) => !inOrder.includes(label));
    return { id, kind: kind?.name ?? '', labels: [...inOrder, ...others], properties };
  });
}

/** Every tie that the store holds, in the form in which it would be written. */
export async function storedTies(run: RunStatement): Promise<StoredTie[]> {
  const rows = await run(everyTie);
  return rows.map(([id, kind, from, to, properties]) => ({ id, kind, from, to, properties }));
}
