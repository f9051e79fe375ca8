import type { Channels } from '../../../src/cooperation/channels/channels.ts';
import { stepFlags } from '../../../src/cooperation/channels/step-flags.ts';
import type { Goal } from '../../../src/cooperation/path-search/goal.ts';
import { firstState, mayEnd, nextState, nowhere } from '../../../src/cooperation/path-search/step-rules.ts';

/** A path with the ties that it walks, and what it is worth. */
export interface WalkedPath {
  readonly entities: readonly number[];
  readonly ties: readonly number[];
  readonly score: number;
}

const isSame = (a: number, b: number) => Math.abs(Math.log(a / b)) <= 1e-9;

/** Every path that the rules allow, by every choice of ties, tried out one after the other. */
export function allPaths(channels: Channels, goal: Goal, least: number): WalkedPath[] {
  const found: WalkedPath[] = [];
  const walk = (entities: readonly number[], ties: readonly number[], state: number, worth: number) => {
    for (const channel of channels.from(entities.at(-1) as number)) {
      const { to, tie, strength, leaving, arriving, actsFor, sameCountry } = channel;
      if (entities.includes(to)) continue;
      const step =
        channels.partOf(to) | (actsFor ? stepFlags.ACTS_FOR : 0) | (sameCountry ? stepFlags.SAME_COUNTRY : 0);
      const here = worth * strength * (ties.length === 0 ? 1 : leaving);
      const whole = [...entities, to];
      if (to === goal.end) {
        const passesAll = goal.through.every((entity) => whole.includes(entity));
        if (here >= least && passesAll && mayEnd(state, step)) {
          found.push({ entities: whole, ties: [...ties, tie], score: here });
        }
        continue;
      }
      const next = nextState(state, step);
      if (next !== nowhere && whole.length <= goal.maxHops) walk(whole, [...ties, tie], next, here * arriving);
    }
  };
  walk([goal.start], [], firstState(channels.partOf(goal.start)), 1);
  return found;
}

/** The oldest beginning among the ties that last: what a path rests on is no newer. 0 where one is not known. */
function oldestBeginning({ network, kinds }: Channels, { ties }: WalkedPath): number {
  const lasting = ties.filter((tie) => {
    const kind = network.words.tieKinds[network.ties.kind[tie] as number];
    return kind !== 'ACTS_FOR' && kinds.endures[network.ties.kind[tie] as number] === 0;
  });
  return lasting.length === 0 ? 0 : Math.min(...lasting.map((tie) => network.ties.since[tie] as number));
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

const fromLowerEnd = ({ entities }: WalkedPath) =>
  (entities[0] as number) <= (entities.at(-1) as number) ? entities : [...entities].reverse();

/** The better first; of those worth the same, fewer steps, then the newer agreement, then in the order of ids. */
function inOrder(channels: Channels, a: WalkedPath, b: WalkedPath): number {
  if (!isSame(a.score, b.score)) return b.score - a.score;
  return (
    a.ties.length - b.ties.length ||
    oldestBeginning(channels, b) - oldestBeginning(channels, a) ||
    byNumbers(fromLowerEnd(a), fromLowerEnd(b))
  );
}

/** Half or more of what the shorter of the two passes, apart from what all must pass, is passed by the other too. */
function isLike(a: WalkedPath, b: WalkedPath, through: readonly number[]): boolean {
  const [one, other] = [a, b].map(({ entities }) => entities.slice(1, -1).filter((at) => !through.includes(at)));
  if (one === undefined || other === undefined) return false;
  if (one.length === 0 || other.length === 0) return a.entities.join() === b.entities.join();
  const common = one.filter((entity) => other.includes(entity)).length;
  return 2 * common >= Math.min(one.length, other.length);
}

/** The best different paths, chosen from all of them: always the best that is not like one chosen before. */
export function allDifferentPaths(channels: Channels, goal: Goal, count: number, least: number): WalkedPath[] {
  const all = allPaths(channels, goal, least).sort((a, b) => inOrder(channels, a, b));
  const lowest = (all[0]?.score ?? 0) / 200;
  const chosen: WalkedPath[] = [];
  for (const path of all) {
    if (chosen.length === count || path.score < lowest * (1 - 1e-9)) break;
    if (!chosen.some((other) => isLike(other, path, goal.through))) chosen.push(path);
  }
  return chosen;
}
