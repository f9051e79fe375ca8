import type { Catalog } from '../catalog/catalog.ts';
import type { Statement } from '../query/statement.ts';
import type { Row } from '../store/store.ts';
import type { StoredEntity, StoredTie } from './stored-records.ts';

type Run = (statement: Statement) => Promise<Row[]>;

/** Every entity that the store holds, in the form in which it would be written. */
export async function storedEntities(run: Run, catalog: Catalog): Promise<StoredEntity[]> {
  const rows = await run({
    cypher: 'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    params: {},
  });
  return rows.map((row) => {
    const labels = row.labels as string[];
    const kind = catalog.kindOfId(String(row.id));
    const inOrder = kind?.labels.filter((label) => labels.includes(label)) ?? [];
    const others = labels.filter((label) => !inOrder.includes(label));
    return { ...(row as unknown as StoredEntity), kind: kind?.name ?? '', labels: [...inOrder, ...others] };
  });
}

/** Every tie that the store holds, in the form in which it would be written. */
export async function storedTies(run: Run): Promise<StoredTie[]> {
  const rows = await run({
    cypher:
      'MATCH (from:Entity)-[t]->(to:Entity) ' +
      'RETURN t.id AS id, type(t) AS kind, from.id AS from, to.id AS to, properties(t) AS properties',
    params: {},
  });
  return rows as unknown as StoredTie[];
}
