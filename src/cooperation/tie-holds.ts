import { hasBegun, isClosed, lifespanOf } from './existence.ts';
import type { Network, NetworkTie } from './network.ts';
import type { TieHistory } from './tie-history.ts';

/** Kinds that tell what became of an entity that is closed. */
const outliving = new Set(['SUCCEEDED_BY', 'SUPERSEDES']);

/**
 * True where a tie holds on a day. It needs both its ends: what joined a body or a program that is closed has ended with it,
 * except what leads to a successor. A tie that endures (having met at an event) begins with the happening and never ends.
 */
export function tieHolds(network: Network, history: TieHistory, tie: NetworkTie, day: string): boolean {
  if (history.begins !== null && history.begins > day) return false;
  if (history.ends !== null && history.ends <= day) return false;
  const from = lifespanOf(network, tie.from);
  const to = lifespanOf(network, tie.to);
  if (!hasBegun(from, day) || !hasBegun(to, day)) return false;
  if (history.kind.endures || outliving.has(history.kind.name)) return true;
  return !isClosed(from, day) && !isClosed(to, day);
}
