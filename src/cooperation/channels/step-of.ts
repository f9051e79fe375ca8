import type { Channel, Channels } from './channels.ts';
import { stepFlags } from './step-flags.ts';

/** What the rules of paths ask about a step: the part of its far end, 4 where an agency acts for its state, 8 where both are of one country. */
export function stepOf(channels: Channels, { to, actsFor, sameCountry }: Channel): number {
  return channels.partOf(to) | (actsFor ? stepFlags.ACTS_FOR : 0) | (sameCountry ? stepFlags.SAME_COUNTRY : 0);
}
