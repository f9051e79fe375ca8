import type { RoleGroups } from './prepared-network.ts';

/** How many of a sorted part of a column are not after a day. */
function notAfter(column: Int32Array, start: number, end: number, day: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/** How many stand in a role on a day. */
export function groupSize({ first, begins, ends }: RoleGroups, group: number, day: number): number {
  const start = first[group] as number;
  const end = first[group + 1] as number;
  return notAfter(begins, start, end, day) - notAfter(ends, start, end, day);
}

/** The group of a role at an entity; -1 where at most two have that role, or it makes no hub. */
export function groupAt({ ofEntity, role }: RoleGroups, entity: number, wanted: number): number {
  const end = ofEntity[entity + 1] as number;
  for (let group = ofEntity[entity] as number; group < end; group++) if (role[group] === wanted) return group;
  return -1;
}
