import type { ChannelRows } from '../channels/channel-rows.ts';
import { parts } from '../channels/channels.ts';
import type { BestPath, Goal } from './goal.ts';
import { Labels } from './labels.ts';
import { PathAttempt } from './path-attempt.ts';
import type { TakenPaths } from './taken-paths.ts';
import type { Work } from './work.ts';

/** A path is seldom worth more; and so far (as −ln of worth) beyond what is hoped for a search goes first, and then each time again. */
const hopedFor = 0.2;
const firstDepth = 0.8;
const deeper = 1.6;

/** How many dominated labels are kept at an entity in one state, from one try to the next. */
const tries = [0, 2, 8, 32];
/**
 * Finds the best path between two entities that isn't like one already taken: from both ends at once, by labels in the order of their
 * cost (−ln of worth), joined where they meet. The backward search carries the set of states from which the end can be reached, so the
 * rules of steps are kept whichever end a label comes from. A label is dropped where a cheaper one stands at the same entity in the
 * same state; that can go wrong only where the cheaper one meets itself, and then the search is repeated with more labels kept.
 * One value serves many searches over one network.
 */
export class BestPathSearch {
  private readonly forward: Labels;
  private readonly backward: Labels;

  constructor(entities: number) {
    this.forward = new Labels(entities);
    this.backward = new Labels(entities);
  }

  /**
   * @param least the least worth that is looked for
   * @param hoped the worth that the path may have at best: the search begins a little below it, and goes deeper only where it finds none
   */
  find(rows: ChannelRows, goal: Goal, least: number, taken: TakenPaths, work: Work, hoped = hopedFor): BestPath {
    if (goal.through.some((entity) => rows.channels.partOf(entity) === parts.BARRED))
      return { path: null, certain: true };
    let found: BestPath = { path: null, certain: false };
    for (const kept of tries) {
      found = this.deepen(rows, goal, -Math.log(least), taken, work, { hoped, kept });
      if (found.certain || work.stoppedBy !== null) break;
    }
    return found;
  }

  /** Searches deeper and deeper until a path is found; only what the last of these searches dropped can have been missed. */
  private deepen(
    rows: ChannelRows,
    goal: Goal,
    deepest: number,
    taken: TakenPaths,
    work: Work,
    { hoped, kept }: { hoped: number; kept: number },
  ): BestPath {
    for (let depth = -Math.log(hoped) + firstDepth; ; depth += deeper) {
      const bound = Math.min(depth, deepest);
      const found = new PathAttempt(rows, goal, bound, taken, kept, this.forward, this.backward).run(work);
      if (found.path !== null || bound === deepest || work.stoppedBy !== null) return found;
    }
  }
}
