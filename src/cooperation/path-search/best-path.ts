import type { ChannelRows } from '../channels/channel-rows.ts';
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
    const deepest = -Math.log(least);
    let depth = -Math.log(hoped) + firstDepth;
    for (;;) {
      const bound = Math.min(depth, deepest);
      const found = this.findWithin(rows, goal, bound, taken, work);
      if (found.path !== null || bound === deepest || work.stoppedBy !== null) return found;
      depth += deeper;
    }
  }

  private findWithin(rows: ChannelRows, goal: Goal, bound: number, taken: TakenPaths, work: Work): BestPath {
    let found: BestPath = { path: null, certain: false };
    for (const kept of tries) {
      const attempt = new PathAttempt(rows, goal, bound, taken, kept, this.forward, this.backward);
      found = attempt.run(work);
      if (found.certain || work.stoppedBy !== null) break;
    }
    return found;
  }
}
