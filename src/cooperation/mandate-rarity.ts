import { isBody } from './bodies-in-country.ts';
import type { Network } from './network.ts';

const known = new WeakMap<Network, (mandate: string) => number>();

/**
 * How much a mandate tells of a body: log(bodies / bodies that have it), the inverse document frequency of Spärck Jones (1972).
 * That two bodies both answer a hotline tells more than that both raise awareness.
 */
export function mandateRarity(network: Network): (mandate: string) => number {
  const cached = known.get(network);
  if (cached) return cached;
  const counts = new Map<string, number>();
  let bodies = 0;
  for (const entity of network.entities.values()) {
    if (!isBody(entity)) continue;
    bodies++;
    for (const mandate of entity.mandates) counts.set(mandate, (counts.get(mandate) ?? 0) + 1);
  }
  const rarity = (mandate: string) => Math.log(1 + bodies / (counts.get(mandate) ?? bodies));
  known.set(network, rarity);
  return rarity;
}
