import { type RecordedNetwork, recordedNetwork } from './recorded-network.ts';

/** The network of the same records, made anew without some entities and without the ties to them. */
export function networkWithout(network: RecordedNetwork, ids: ReadonlySet<string>): RecordedNetwork {
  return recordedNetwork(
    [...network.entities.values()].filter(({ id }) => !ids.has(id)),
    network.ties,
  );
}
