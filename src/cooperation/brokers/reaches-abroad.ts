import { type ChannelRow, type ChannelRows, leadsOn } from '../channels/channel-rows.ts';
import { defaultMaxHops, leastScore } from '../path-search/limits.ts';
import { isSpent, type Work } from '../path-search/work.ts';

const highestCost = -Math.log(leastScore);

/**
 * True where a path leads from a body to somebody of another country without passing one entity; null where the work was spent before
 * that was known. In rows in which states are barred no rule bears on a path but its length and its worth.
 */
export function reachesAbroad(rows: ChannelRows, body: number, avoided: number, work: Work): boolean | null {
  const { country } = rows.channels.network.entities;
  const isAbroad = (entity: number) => country[entity] !== -1 && country[entity] !== country[body];
  const lowest = new Map<number, number>([[body, 0]]);
  let reached = new Map(lowest);
  for (let hops = 0; hops < defaultMaxHops; hops++) {
    const next = new Map<number, number>();
    for (const [entity, cost] of reached) {
      if (isSpent(work)) return null;
      const row = entity === body ? rows.ofEnd(entity) : rows.of(entity);
      if (endsAt(row, highestCost - cost, (to) => to !== avoided && isAbroad(to))) return true;
      for (let place = 0; place < row.to.length; place++) {
        const onward = cost + (row.cost[place] as number);
        if (onward > highestCost) break;
        const to = row.to[place] as number;
        if (to === avoided || !leadsOn(row.step[place] as number) || onward >= (lowest.get(to) ?? highestCost))
          continue;
        lowest.set(to, onward);
        next.set(to, onward);
      }
    }
    reached = next;
  }
  return false;
}

/** True where a step that costs no more than what is left ends at somebody wanted. */
function endsAt(row: ChannelRow, left: number, isWanted: (to: number) => boolean): boolean {
  const least = Math.exp(-left);
  return row.to.some((to, place) => (row.ending[place] as number) >= least && isWanted(to));
}
