import type { ChannelRow, ChannelRows } from '../channels/channel-rows.ts';
import { type Acting, type Part, parts } from '../channels/channels.ts';
import { stepFlags } from '../channels/step-flags.ts';
import { stepOf } from '../channels/step-of.ts';
import { measuredPath } from './found-path.ts';
import type { BestPath, Goal } from './goal.ts';
import type { Labels } from './labels.ts';
import { sameScore } from './limits.ts';
import { isNewer } from './path-order.ts';
import { firstState, mayEnd, nextState, nowhere, routeStates, statesBefore, statesBeforeEnd } from './step-rules.ts';
import type { TakenPaths } from './taken-paths.ts';
import { isSpent, type Work } from './work.ts';

/** Equally good beginnings kept at an entity in one state, so that the newest agreement among equals is found. */
const mostEqual = 64;

interface Candidate {
  readonly cost: number;
  readonly entities: readonly number[];
  readonly ties: readonly number[];
}

/** One search, with so many dominated labels kept. */
export class PathAttempt {
  private best: Candidate | null = null;
  private bound: number;
  /** The lowest cost of a way that met itself, could not be cut short, and beat another: below it, something may have been missed. */
  private loop = Number.POSITIVE_INFINITY;
  /** The same for ways that could be cut short, and the lowest cost of a path refused only for being so short. */
  private detour = Number.POSITIVE_INFINITY;
  private shortCut = Number.POSITIVE_INFINITY;
  private readonly all: number;

  constructor(
    private readonly rows: ChannelRows,
    private readonly goal: Goal,
    bound: number,
    private readonly taken: TakenPaths,
    private readonly kept: number,
    private readonly forward: Labels,
    private readonly backward: Labels,
  ) {
    this.bound = bound + sameScore;
    this.all = (1 << goal.through.length) - 1;
  }

  run(work: Work): BestPath {
    const { goal, forward, backward, rows } = this;
    forward.clear();
    backward.clear();
    const part = (entity: number) => rows.channels.partOf(entity);
    const root = { hops: 0, passed: 0, shared: 0, cost: 0, before: -1, tie: -1 };
    const start = forward.add({ ...root, at: goal.start, state: firstState(part(goal.start)) });
    const end = backward.add({ ...root, at: goal.end, state: 0 });
    this.joinDirectly(forward.state[start] as number);
    this.goOn(start, rows.ofEnd(goal.start, this.bound), true);
    this.goOn(end, rows.ofEnd(goal.end, this.bound), false);
    while (forward.queue.size > 0 && backward.queue.size > 0) {
      if (forward.queue.lowest + backward.queue.lowest > this.bound) break;
      if (isSpent(work)) break;
      const isForward = forward.queue.size <= backward.queue.size;
      const labels = isForward ? forward : backward;
      this.goOn(labels.queue.take(), null, isForward);
    }
    const reached = this.best?.cost ?? this.bound;
    const certain = this.loop > reached && (this.detour > reached || this.shortCut > reached);
    const path = this.best === null ? null : measuredPath(rows.channels, this.best.entities, this.best.ties);
    return { path: work.stoppedBy === null ? path : null, certain };
  }

  private joinDirectly(state: number): void {
    const { start, end, indirect } = this.goal;
    const { channels } = this.rows;
    if (this.all !== 0 || indirect || this.taken.likeness([start, end]) !== null) return;
    for (const channel of channels.between(start, end)) {
      if (!mayEnd(state, stepOf(channels, channel))) continue;
      this.consider(-Math.log(channel.strength), [start, end], [channel.tie]);
    }
  }

  /** Goes one step on from a label along every channel that can still matter. */
  private goOn(label: number, endRow: ChannelRow | null, isForward: boolean): void {
    const { goal, rows } = this;
    const labels = isForward ? this.forward : this.backward;
    const others = isForward ? this.backward : this.forward;
    const cost = labels.cost[label] as number;
    const hops = (labels.hops[label] as number) + 1;
    if (hops >= goal.maxHops) return;
    const state = labels.state[label] as number;
    const at = labels.at[label] as number;
    const isFromEnd = (labels.before[label] as number) === -1;
    const lowest = others.queue.size === 0 ? 0 : others.queue.lowest;
    const partHere: Part = rows.channels.partOf(at);
    const row =
      endRow ?? rows.of(at, this.bound - cost - lowest, partHere === parts.STATE ? actingOn(state, isForward) : 'ALL');
    for (let place = 0; place < row.to.length; place++) {
      const next = cost + (row.cost[place] as number);
      if (next + lowest > this.bound) break;
      const to = row.to[place] as number;
      const step = row.step[place] as number;
      if (to === goal.start || to === goal.end || goal.barred?.has(to)) continue;
      const reached = isForward ? nextState(state, step) : stateBackwards(state, step, partHere, isFromEnd);
      if (reached === (isForward ? nowhere : 0)) continue;
      const met = labels.onWay(label, to);
      if (met !== -1) {
        this.noteLoop(labels, label, met, next + lowest, this.isCutShort(labels, met, reached, label, isForward));
        continue;
      }
      this.reach(
        labels,
        others,
        { label, to, hops, cost: next, state: reached, tie: row.tie[place] as number },
        isForward,
      );
    }
  }

  /** Notes for every label after the place at which a way meets itself what going on would have cost. */
  private noteLoop(labels: Labels, label: number, met: number, cost: number, cutShort: boolean): void {
    const noted = cutShort ? labels.detour : labels.loop;
    for (let one = label; one !== met && one !== -1; one = labels.before[one] as number) {
      if (cost < (noted[one] as number)) noted[one] = cost;
      if (labels.beats[one] === 1) this.noteBeaten(labels, one);
    }
  }

  private noteBeaten(labels: Labels, label: number): void {
    this.loop = Math.min(this.loop, labels.loop[label] as number);
    this.detour = Math.min(this.detour, labels.detour[label] as number);
  }

  /** True where a way that meets itself loses nothing: its own beginning already stands there in a state at least as good. */
  private isCutShort(labels: Labels, met: number, state: number, label: number, isForward: boolean): boolean {
    if (labels.before[met] === -1 || labels.passed[met] !== labels.passed[label]) return false;
    const known = labels.state[met] as number;
    return isForward ? known === state : (known & state) === state;
  }

  private reach(
    labels: Labels,
    others: Labels,
    made: { label: number; to: number; hops: number; cost: number; state: number; tie: number },
    isForward: boolean,
  ): void {
    const { to, hops, cost, state } = made;
    const bit = this.goal.through.indexOf(to);
    const passed = (labels.passed[made.label] as number) | (bit < 0 ? 0 : 1 << bit);
    const mark = this.taken.markOf(to);
    const shared = (labels.shared[made.label] as number) + mark;
    if (mark !== 0 && this.taken.isLost([...this.wayOf(labels, made.label), to])) return;
    if (this.isDominated(labels, to, { hops, cost, state, passed, shared }, isForward)) return;
    const label = labels.add({ at: to, state, hops, passed, shared, cost, before: made.label, tie: made.tie });
    labels.queue.add(label, cost);
    for (let other = others.newestAt(to); other !== -1; other = others.older[other] as number) {
      if (isForward) this.join(label, other);
      else this.join(other, label);
    }
  }

  private isDominated(
    labels: Labels,
    to: number,
    made: { hops: number; cost: number; state: number; passed: number; shared: number },
    isForward: boolean,
  ): boolean {
    let better = 0;
    let equal = 0;
    const exactHops = this.taken.count > 0;
    for (let one = labels.newestAt(to); one !== -1; one = labels.older[one] as number) {
      const known = labels.state[one] as number;
      if (isForward ? known !== made.state : (known & made.state) !== made.state) continue;
      if (labels.passed[one] !== made.passed || labels.shared[one] !== made.shared) continue;
      const hops = labels.hops[one] as number;
      if (exactHops ? hops !== made.hops : hops > made.hops) continue;
      const cost = labels.cost[one] as number;
      if (cost < made.cost - sameScore) better++;
      else if (cost <= made.cost + sameScore) equal++;
    }
    if (better <= this.kept) return equal >= mostEqual;
    for (let one = labels.newestAt(to); one !== -1; one = labels.older[one] as number) {
      if ((labels.cost[one] as number) >= made.cost - sameScore) continue;
      labels.beats[one] = 1;
      this.noteBeaten(labels, one);
    }
    return true;
  }

  /** Entities on the way of a label, from its end on. */
  private wayOf(labels: Labels, label: number): number[] {
    const way: number[] = [];
    for (let one = label; one !== -1; one = labels.before[one] as number) way.push(labels.at[one] as number);
    return way.reverse();
  }

  /** Joins a beginning and an end that meet at one entity into a path, if it keeps the rules and passes nothing twice. */
  private join(begun: number, ended: number): void {
    const { forward, backward, goal } = this;
    const cost = (forward.cost[begun] as number) + (backward.cost[ended] as number);
    if (cost > this.bound) return;
    if ((forward.hops[begun] as number) + (backward.hops[ended] as number) > goal.maxHops) return;
    if (((backward.state[ended] as number) & (1 << (forward.state[begun] as number))) === 0) return;
    if (((forward.passed[begun] as number) | (backward.passed[ended] as number)) !== this.all) return;
    const entities = this.wayOf(forward, begun);
    for (let one = backward.before[ended] as number; one !== -1; one = backward.before[one] as number) {
      const at = backward.at[one] as number;
      const met = forward.onWay(begun, at);
      if (met !== -1) {
        const cutShort = this.joinsEarlier(met, one);
        this.noteLoop(forward, begun, met, cost, cutShort);
        this.noteLoop(backward, ended, one, cost, cutShort);
        return;
      }
      entities.push(at);
    }
    const likeness = this.taken.count > 0 ? this.taken.likeness(entities) : null;
    if (likeness === 'SHORT') this.shortCut = Math.min(this.shortCut, cost);
    if (likeness !== null) return;
    const ties: number[] = [];
    for (let one = begun; forward.before[one] !== -1; one = forward.before[one] as number)
      ties.push(forward.tie[one] as number);
    ties.reverse();
    for (let one = ended; backward.before[one] !== -1; one = backward.before[one] as number)
      ties.push(backward.tie[one] as number);
    this.consider(cost, entities, ties);
  }

  /** True where a beginning and an end that share an entity are a path by themselves there, shorter and better. */
  private joinsEarlier(begun: number, ended: number): boolean {
    const { forward, backward } = this;
    if (((forward.passed[begun] as number) | (backward.passed[ended] as number)) !== this.all) return false;
    return ((backward.state[ended] as number) & (1 << (forward.state[begun] as number))) !== 0;
  }

  private consider(cost: number, entities: readonly number[], ties: readonly number[]): void {
    const { best } = this;
    if (cost > this.bound) return;
    const isBetter = best === null || cost < best.cost - sameScore;
    if (!isBetter && !isNewer(this.rows.channels, { entities, ties }, best)) return;
    this.best = { cost, entities, ties };
    this.bound = Math.min(this.bound, cost + sameScore);
  }
}

/** Which channels of a state a path can use: on to its agencies, or on to forums. */
function actingOn(state: number, isForward: boolean): Acting {
  if (isForward) return state === routeStates.STATE_FROM_FORUM ? 'AGENCIES' : 'OTHERS';
  const [fromAgency, fromForum] = [1 << routeStates.STATE_FROM_AGENCY, 1 << routeStates.STATE_FROM_FORUM];
  if ((state & fromForum) === 0) return 'AGENCIES';
  return (state & fromAgency) === 0 ? 'OTHERS' : 'ALL';
}

/** The states from which a step leads here and on to the end; a step to the end itself is judged by how paths may end. */
function stateBackwards(state: number, step: number, partHere: Part, isLast: boolean): number {
  const forwards = (step & ~3 & (stepFlags.ACTS_FOR | stepFlags.SAME_COUNTRY)) | partHere;
  const partThere = step & 3;
  return isLast ? statesBeforeEnd(partThere, forwards) : statesBefore(state, forwards, partThere);
}
