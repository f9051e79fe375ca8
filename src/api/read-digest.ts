import type { Statement } from '../query/statement.ts';
import type { Store } from '../store/store.ts';

const digestStatement: Statement = { cypher: 'MATCH (dataset:Dataset) RETURN dataset.digest AS digest', params: {} };

/** The digest of what is loaded, as the loader wrote it; null where nothing is. */
export async function readDigest(store: Store): Promise<string | null> {
  const [row] = await store.read(digestStatement);
  return typeof row?.digest === 'string' ? row.digest : null;
}
