import type { Catalog } from '../catalog/catalog.ts';
import type { Network } from '../cooperation/network.ts';
import type { Store } from '../store/store.ts';
import type { EntityLoader } from './entity-loader.ts';

/** What one request may use. Nothing in it outlives the request except the store and the catalog. */
export interface Context {
  readonly catalog: Catalog;
  readonly store: Store;
  /** The day of the request as YYYY-MM-DD, read from the clock once, so that one answer has one today. */
  readonly today: string;
  /** The whole network as this request sees it: the same value however often it is asked. */
  readonly network: () => Promise<Network>;
  /** Fills in the entities that answers name by id. */
  readonly entities: EntityLoader;
  /** Says that the answer depends on more than the question, the data and the day, for example on how much time there was. */
  readonly dontKeep: () => void;
  /** Whether nothing has said so: then the same question may get the same bytes again. */
  readonly mayBeKept: () => boolean;
}
