import { statement } from '../cypher/statement.ts';
import type { Store } from '../store/store.ts';

const digestStatement = statement<readonly [digest: string]>('MATCH (dataset:Dataset) RETURN dataset.digest');

/** The digest of what is loaded, as the loader wrote it; null where nothing is. */
export async function readDigest(store: Store): Promise<string | null> {
  const [row] = await store.read(digestStatement);
  return row?.[0] ?? null;
}
