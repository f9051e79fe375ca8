import type { Catalog } from '../catalog/catalog.ts';
import type { Network } from '../cooperation/network.ts';
import type { Viewer } from '../cypher/viewer.ts';
import type { Store } from '../store/store.ts';
import type { EntityLoader } from './entity-loader.ts';

/** What one request may use. Nothing in it outlives the request except the store and the catalog. */
export interface Context {
  readonly catalog: Catalog;
  readonly store: Store;
  /** On whose behalf the request reads. */
  readonly viewer: Viewer;
  /** The day of the request as YYYY-MM-DD, read from the clock once, so that one answer has one today. */
  readonly today: string;
  /** The whole network as this request sees it: the same value however often it is asked. */
  readonly network: () => Promise<Network>;
  /** Fills in the entities that answers name by id. */
  readonly entities: EntityLoader;
}
