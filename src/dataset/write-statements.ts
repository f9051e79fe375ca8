import type { Catalog } from '../catalog/catalog.ts';
import { type Statement, statement } from '../cypher/statement.ts';
import type { StoredEntity, StoredTie } from './stored-records.ts';
import type { StoredValues } from './stored-values.ts';

/** Rows of one statement: enough to be few statements, few enough to be sent in one message. */
const batchSize = 1_000;

function batches<T>(rows: readonly T[]): (readonly T[])[] {
  const found: (readonly T[])[] = [];
  for (let start = 0; start < rows.length; start += batchSize) found.push(rows.slice(start, start + batchSize));
  return found;
}

function groupedByKind<T extends { readonly kind: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.kind, [...(groups.get(row.kind) ?? []), row]);
  return groups;
}

/** Whole numbers go as integers; a number of JavaScript would be stored as a float. */
function asParameters(properties: StoredValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]),
  );
}

/** Writes entities: one statement a kind and batch. Labels that the kind does not have are taken away. */
export function writeEntities(entities: readonly StoredEntity[], catalog: Catalog): Statement[] {
  const all = catalog.types.map((type) => type.name);
  return [...groupedByKind(entities)].flatMap(([kind, rows]) => {
    const labels = catalog.typeNamed(kind)?.labels ?? [];
    const foreign = all.filter((label) => !labels.includes(label));
    const cypher =
      'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row ' +
      `SET n:${labels.join(':')} REMOVE n:${foreign.join(':')}`;
    return batches(rows).map((batch) => statement(cypher, { rows: batch.map((row) => asParameters(row.properties)) }));
  });
}

/** Writes ties between entities that exist: one statement a kind and batch. */
export function writeTies(ties: readonly StoredTie[], catalog: Catalog): Statement[] {
  return [...groupedByKind(ties)].flatMap(([kind, rows]) => {
    const type = catalog.tieKindNamed(kind)?.name;
    if (type === undefined) return [];
    const cypher =
      'UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to}) ' +
      `MERGE (from)-[t:${type} {id: row.id}]->(to) SET t = row.properties`;
    return batches(rows).map((batch) =>
      statement(cypher, { rows: batch.map((row) => ({ ...row, properties: asParameters(row.properties) })) }),
    );
  });
}

export function removeEntities(entities: readonly StoredEntity[]): Statement[] {
  const cypher = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n';
  return batches(entities).map((batch) => statement(cypher, { ids: batch.map((row) => row.id) }));
}

/** Found by where they start, since a type that the model no longer knows has no index. */
export function removeTies(ties: readonly StoredTie[]): Statement[] {
  const cypher =
    'UNWIND $rows AS row MATCH (:Entity {id: row.from})-[t]->(:Entity {id: row.to}) WHERE t.id = row.id DELETE t';
  return batches(ties).map((batch) => statement(cypher, { rows: batch.map(({ id, from, to }) => ({ id, from, to })) }));
}
