import type { ChannelRow, ChannelRows } from '../channels/channel-rows.ts';
import { type LastStep, LastSteps } from './last-steps.ts';
import { defaultMaxHops, leastScore, sameScore } from './limits.ts';
import { PassedTwice } from './passed-twice.ts';
import { PathLabels } from './path-labels.ts';
import { pathShares } from './path-shares.ts';
import { firstState, mayEnd, nextState, nowhere } from './step-rules.ts';
import { isSpent, type Work } from './work.ts';

/** The best paths from one entity to several ends, under the same rules, length and least worth as a search for paths. */
export interface PathsFromSource {
  /** What the best path to an end is worth; 0 where there is none. */
  readonly worthTo: (end: number) => number;
  /** Entities inside the best paths to an end, from it on, each with the share of these paths that pass it; equally good ones count alike. */
  readonly insideTo: (end: number) => ReadonlyMap<number, number>;
}

/** No path costs more. */
const highestCost = -Math.log(leastScore);

/** The best paths to one end: what they cost, and the labels from which their last step is taken. */
interface Ending {
  cost: number;
  last: number[];
}

/** Finds the best paths from one entity after the other to the same ends. */
export class SingleSourcePaths {
  private readonly lastSteps: LastSteps;
  /** The newest label at each entity in the search under way; what others left behind is told by `stamp`. */
  private readonly newest: Int32Array;
  private readonly stamp: Uint32Array;
  private search = 0;

  constructor(
    readonly rows: ChannelRows,
    ends: readonly number[],
    private readonly twice = new PassedTwice(rows.channels),
  ) {
    this.lastSteps = new LastSteps(rows, ends, highestCost);
    this.newest = new Int32Array(rows.channels.network.entityCount);
    this.stamp = new Uint32Array(rows.channels.network.entityCount);
  }

  /**
   * Finds the best paths length by length (Bellman), so that none is longer than a path may be. A label is dropped where one that costs
   * less stands at the same entity in the same state and bars no continuation; the search is over when no label can lead to any of the
   * wanted ends more cheaply than the best path known.
   * @param wanted those of the ends that are asked for
   * @returns null where the work was spent before the search was over
   */
  from(start: number, wanted: Iterable<number>, work: Work): PathsFromSource | null {
    this.search += 1;
    const labels = new PathLabels();
    const endings = this.endingsOf(wanted);
    const state = firstState(this.rows.channels.partOf(start));
    this.place(labels, { at: start, state, hops: 0, cost: 0, passed: 0, before: -1 });
    for (let first = 0; first < labels.count; ) {
      const end = labels.count;
      const bound = boundOf(endings);
      for (let label = first; label < end; label++) {
        if (isSpent(work)) return null;
        if (!this.isBeaten(labels, label)) this.relax(labels, endings, label, bound);
      }
      first = end;
    }
    const endingOf = (end: number) => endings[this.lastSteps.placeOfEnd(end)];
    return {
      worthTo: (end) => {
        const ending = endingOf(end);
        return ending && ending.last.length > 0 ? Math.exp(-ending.cost) : 0;
      },
      insideTo: (end) => pathShares(labels, endingOf(end)?.last ?? []),
    };
  }

  /** Endings of all ends, none known; one that is not wanted is as if nothing could be better. */
  private endingsOf(wanted: Iterable<number>): Ending[] {
    const endings = this.lastSteps.ends.map((): Ending => ({ cost: Number.NEGATIVE_INFINITY, last: [] }));
    for (const end of wanted) {
      const ending = endings[this.lastSteps.placeOfEnd(end)];
      if (ending) ending.cost = highestCost;
    }
    return endings;
  }

  private newestAt(entity: number): number {
    return this.stamp[entity] === this.search ? (this.newest[entity] as number) : -1;
  }

  private place(labels: PathLabels, made: Parameters<PathLabels['add']>[0]): void {
    this.newest[made.at] = labels.add(made, this.newestAt(made.at));
    this.stamp[made.at] = this.search;
  }

  /** Goes on from a label: to the ends that are one step away, and to whatever leads further. */
  private relax(labels: PathLabels, endings: readonly Ending[], label: number, bound: number): void {
    const at = labels.at[label] as number;
    const isStart = labels.before[label] === -1;
    const { lastSteps, rows } = this;
    for (const step of isStart ? lastSteps.fromStart(at) : lastSteps.from(at))
      this.finish(labels, endings, label, step);
    if ((labels.hops[label] as number) + 1 < defaultMaxHops) {
      this.goOn(labels, label, isStart ? rows.ofEnd(at) : rows.of(at), bound);
    }
  }

  private finish(labels: PathLabels, endings: readonly Ending[], label: number, step: LastStep): void {
    const ending = endings[step.end] as Ending;
    const cost = (labels.cost[label] as number) + step.cost;
    if (cost > ending.cost + sameScore || !mayEnd(labels.state[label] as number, step.step)) return;
    if (labels.hasPassed(label, this.lastSteps.ends[step.end] as number)) return;
    if (ending.last.length === 0 || cost < ending.cost - sameScore) {
      ending.cost = cost;
      ending.last = [label];
    } else if (!ending.last.includes(label)) ending.last.push(label);
  }

  private goOn(labels: PathLabels, label: number, row: ChannelRow, bound: number): void {
    const cost = labels.cost[label] as number;
    const state = labels.state[label] as number;
    const hops = (labels.hops[label] as number) + 1;
    const at = labels.at[label] as number;
    const passedBefore = labels.passed[label] as number;
    for (let place = 0; place < row.to.length; place++) {
      const next = cost + (row.cost[place] as number);
      if (next > bound) break;
      const step = row.step[place] as number;
      const reached = nextState(state, step);
      if (reached === nowhere) continue;
      const to = row.to[place] as number;
      const passed = this.twice.after(passedBefore, at, to, step & 3, reached);
      this.reach(labels, { at: to, state: reached, hops, cost: next, passed, before: label });
    }
  }

  /** Takes up a label, unless it is dominated or passes an entity twice; one that is as good as another of its length joins it. */
  private reach(labels: PathLabels, made: Parameters<PathLabels['add']>[0]): void {
    let equal = -1;
    for (let one = this.newestAt(made.at); one !== -1; one = labels.older[one] as number) {
      if (labels.state[one] !== made.state) continue;
      const passed = labels.passed[one] as number;
      if ((passed & ~made.passed) === 0 && (labels.cost[one] as number) < made.cost - sameScore) return;
      if (labels.hops[one] === made.hops && passed === made.passed) equal = one;
    }
    if (labels.hasPassed(made.before, made.at)) return;
    if (equal === -1) this.place(labels, made);
    else if (made.cost < (labels.cost[equal] as number) - sameScore) labels.replace(equal, made);
    else labels.merge(equal, made.before);
  }

  /** True where a label found later in the same length dominates one. */
  private isBeaten(labels: PathLabels, label: number): boolean {
    const least = (labels.cost[label] as number) - sameScore;
    const passed = labels.passed[label] as number;
    for (let one = this.newestAt(labels.at[label] as number); one > label; one = labels.older[one] as number) {
      if (labels.hops[one] !== labels.hops[label] || labels.state[one] !== labels.state[label]) continue;
      if ((labels.cost[one] as number) < least && ((labels.passed[one] as number) & ~passed) === 0) return true;
    }
    return false;
  }
}

/** What a label may cost at most: as much as the dearest of the best paths to the wanted ends. */
function boundOf(endings: readonly Ending[]): number {
  let bound = Number.NEGATIVE_INFINITY;
  for (const { cost } of endings) if (cost > bound) bound = cost;
  return bound + sameScore;
}
