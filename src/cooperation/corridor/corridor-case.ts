import type { Catalog } from '../../catalog/catalog.ts';
import type { Network, NetworkEntity } from '../network.ts';

/** A person of one country found in another, as far as the corridor needs to know. */
export interface CorridorCase {
  readonly network: Network;
  readonly catalog: Catalog;
  readonly day: string;
  readonly origin: NetworkEntity;
  readonly found: NetworkEntity;
  readonly transit: readonly NetworkEntity[];
  /** Topics that tell what the person needs, by id. */
  readonly needs: readonly string[];
}
