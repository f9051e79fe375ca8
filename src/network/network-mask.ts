/** What of a network is left out, as if it weren't there: what a viewer may not see, what a question avoids, what is removed. */
export interface NetworkMask {
  readonly entities: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

export const nothingHidden: NetworkMask = Object.freeze({ entities: new Set<number>(), ties: new Set<number>() });

/** True where a mask leaves nothing out. */
export function isEmptyMask({ entities, ties }: NetworkMask): boolean {
  return entities.size === 0 && ties.size === 0;
}

/** What either of two masks leaves out. */
export function unitedMasks(one: NetworkMask, other: NetworkMask): NetworkMask {
  if (isEmptyMask(one)) return other;
  if (isEmptyMask(other)) return one;
  return {
    entities: new Set([...one.entities, ...other.entities]),
    ties: new Set([...one.ties, ...other.ties]),
  };
}

/** A mask of some entities, their ties with them. */
export function maskOfEntities(entities: Iterable<number>): NetworkMask {
  return { entities: new Set(entities), ties: nothingHidden.ties };
}
