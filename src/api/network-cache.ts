import type { Catalog } from '../catalog/catalog.ts';
import type { Network } from '../cooperation/network.ts';
import { statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';
import type { Store } from '../store/store.ts';
import { readNetwork } from './read-network.ts';

const digestStatement = statement<readonly [digest: string]>('MATCH (dataset:Dataset) RETURN dataset.digest AS digest');

/** The digest of what is loaded, as the loader wrote it; null where nothing is. */
export async function readDigest(store: Store): Promise<string | null> {
  const [row] = await store.read(digestStatement);
  return row?.[0] ?? null;
}

/** How often a reader starts again because the data was replaced while it read. */
const attempts = 3;

/**
 * Keeps the network between requests, as one viewer may see it. Every request asks the database for the digest of what is loaded, and only a new
 * digest makes it read again: what is kept is never older than the data, however the data changed.
 */
export class NetworkCache {
  private kept: { readonly digest: string | null; readonly network: Promise<Network> } | null = null;

  constructor(
    private readonly store: Store,
    private readonly catalog: Catalog,
    private readonly viewer: Viewer,
  ) {}

  async network(): Promise<Network> {
    const digest = await readDigest(this.store);
    if (this.kept?.digest === digest) return this.kept.network;
    const entry = { digest, network: this.readWhole(digest) };
    this.kept = entry;
    entry.network.catch(() => {
      if (this.kept === entry) this.kept = null;
    });
    return entry.network;
  }

  /** Reads until the data was the same before and after, so that entities and ties belong together. */
  private async readWhole(before: string | null, attempt = 1): Promise<Network> {
    const network = await readNetwork(this.store, this.catalog, this.viewer);
    const after = await readDigest(this.store);
    return after === before || attempt === attempts ? network : this.readWhole(after, attempt + 1);
  }
}
