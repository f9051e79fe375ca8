import type { Channel, Channels } from './channels.ts';

/** Bits of a step beside the part of the entity that it leads to, which stands in the lowest two. */
export const stepFlags = { ACTS_FOR: 4, SAME_COUNTRY: 8 } as const;

/** What the rules of paths ask about a step: the part of its far end, 4 where an agency acts for its state, 8 where both are of one country. */
export function stepOf(channels: Channels, { to, actsFor, sameCountry }: Channel): number {
  return channels.partOf(to) | (actsFor ? stepFlags.ACTS_FOR : 0) | (sameCountry ? stepFlags.SAME_COUNTRY : 0);
}
