import type { Channels } from '../channels/channels.ts';

interface Walk {
  readonly entities: readonly number[];
  readonly ties: readonly number[];
}

/** The earliest beginning among the lasting ties of a path, packed, 0 where one is not known; of two agreements the newer is used. */
function oldestBeginning({ network, kinds }: Channels, { ties }: Walk): number {
  const lasting = ties.filter((tie) => {
    const kind = network.ties.kind[tie] as number;
    return kind !== kinds.actsFor && kinds.endures[kind] !== 1;
  });
  if (lasting.length === 0) return 0;
  return Math.min(...lasting.map((tie) => network.ties.since[tie] as number));
}

/** The entities of a path in the direction that begins at the lower number, so that a path and its reverse are one. */
function canonical({ entities }: Walk): readonly number[] {
  return (entities[0] as number) <= (entities.at(-1) as number) ? entities : [...entities].reverse();
}

/** True where of two paths worth the same the first comes first: fewer steps, then the newer agreement, then by name. */
export function isNewer(channels: Channels, one: Walk, other: Walk): boolean {
  if (one.ties.length !== other.ties.length) return one.ties.length < other.ties.length;
  const [oneSince, otherSince] = [oldestBeginning(channels, one), oldestBeginning(channels, other)];
  if (oneSince !== otherSince) return oneSince > otherSince;
  const [a, b] = [canonical(one), canonical(other)];
  for (const [index, entity] of a.entries()) {
    const beside = b[index] as number;
    if (entity !== beside) return entity < beside;
  }
  // The same entities by other ties: as those ties are numbered.
  return one.ties.some((tie, index) => tie < (other.ties[index] as number));
}
