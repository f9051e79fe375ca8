import type { EntityTie } from '../../../../client/generated/entity-page.ts';

export interface TieGroup {
  readonly kind: string;
  readonly direction: string;
  readonly ties: readonly EntityTie[];
}

const latest = (tie: EntityTie): string => tie.since ?? tie.observed ?? '';

/** Ties by kind and direction: the groups worth most first, within each the latest first and the undated last. */
export function groupTies(ties: readonly EntityTie[], worth: (kind: string) => number): TieGroup[] {
  const groups = new Map<string, EntityTie[]>();
  for (const tie of ties) {
    const key = `${tie.kind} ${tie.direction}`;
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()]
    .map((group) => ({
      kind: group[0]?.kind ?? '',
      direction: group[0]?.direction ?? '',
      ties: group.sort((a, b) => latest(b).localeCompare(latest(a)) || a.node.name.localeCompare(b.node.name)),
    }))
    .sort((a, b) => worth(b.kind) - worth(a.kind) || a.kind.localeCompare(b.kind));
}
