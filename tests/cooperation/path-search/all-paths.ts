import type { Channels } from '../../../src/cooperation/channels/channels.ts';
import { stepFlags } from '../../../src/cooperation/channels/step-flags.ts';
import { defaultMaxHops, leastScore } from '../../../src/cooperation/path-search/limits.ts';
import { firstState, mayEnd, nextState, nowhere } from '../../../src/cooperation/path-search/step-rules.ts';

/** A path as its entities, ends included, and what it is worth. */
export interface PlainPath {
  readonly entities: readonly number[];
  readonly worth: number;
}

/** The best of equally good ties for each way to pass the same entities, tried out one after the other: an oracle for small networks. */
export function allBestPaths(channels: Channels, start: number, end: number): PlainPath[] {
  const found = new Map<string, PlainPath>();
  const walk = (entities: readonly number[], state: number, worth: number) => {
    const at = entities.at(-1) as number;
    for (const { to, strength, leaving, arriving, actsFor, sameCountry } of channels.from(at)) {
      if (entities.includes(to)) continue;
      const flags = (actsFor ? stepFlags.ACTS_FOR : 0) | (sameCountry ? stepFlags.SAME_COUNTRY : 0);
      const step = channels.partOf(to) | flags;
      const here = worth * strength * (entities.length === 1 ? 1 : leaving);
      const whole = [...entities, to];
      if (to === end && here >= leastScore && mayEnd(state, step)) {
        const known = found.get(whole.join());
        if ((known?.worth ?? 0) < here) found.set(whole.join(), { entities: whole, worth: here });
      }
      const next = nextState(state, step);
      if (to === end || next === nowhere || entities.length >= defaultMaxHops) continue;
      walk(whole, next, here * arriving);
    }
  };
  walk([start], firstState(channels.partOf(start)), 1);
  const best = Math.max(0, ...[...found.values()].map(({ worth }) => worth));
  return [...found.values()].filter(({ worth }) => worth >= best * (1 - 1e-9));
}

/** The entities inside some paths, each with the share of the paths that pass it. */
export function sharesOfPaths(paths: readonly PlainPath[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { entities } of paths) {
    for (const at of entities.slice(1, -1)) shares.set(at, (shares.get(at) ?? 0) + 1 / paths.length);
  }
  return shares;
}
