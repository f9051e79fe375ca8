import type { Arc, ChannelGraph, Part } from './channel-graph.ts';

/**
 * Where a route stands, as far as it bears on how it may go on. A topic is never a step, and a state only between an agency
 * that acts for it and a forum of states (an instrument, a process, an event) whose other side is a state too: agency, its state,
 * forum, the other state, its agency. A state may begin or end a route; a forum may be either end of the pattern.
 */
export const standings = {
  /** At a body, or at a forum that was not reached from a state. */
  FREE: 0,
  /** At a state that was reached from its agency: on to a forum. */
  STATE_FROM_AGENCY: 1,
  /** At a forum that was reached from the state of an agency: on to another state. */
  FORUM_FROM_STATE: 2,
  /** At a state that was reached from a forum of states: on to its agency. */
  STATE_FROM_FORUM: 3,
  /** At a forum that begins the route, or follows the state that does: on to anything, states included. */
  FORUM_FROM_START: 4,
  /** At the state that begins the route. */
  STATE_AT_START: 5,
} as const;

export type Standing = (typeof standings)[keyof typeof standings];
export const standingCount = 6;

/** The standing of a route that begins at an entity of this part. */
export function firstStanding(part: Part): Standing {
  if (part === 'STATE') return standings.STATE_AT_START;
  return part === 'FORUM' ? standings.FORUM_FROM_START : standings.FREE;
}

/** True where a route may end with this arc. */
export function mayEnd(standing: Standing, arc: Arc, graph: ChannelGraph): boolean {
  switch (standing) {
    case standings.STATE_FROM_AGENCY:
      return !arc.actsFor && graph.parts[arc.to] === 'FORUM';
    case standings.FORUM_FROM_STATE:
      return graph.parts[arc.to] === 'STATE';
    case standings.STATE_FROM_FORUM:
      return arc.actsFor;
    default:
      return true;
  }
}

/** The standing after passing through the arc's far end on the way to somewhere else; null where that may not be. */
export function nextStanding(standing: Standing, arc: Arc, graph: ChannelGraph): Standing | null {
  const part = graph.parts[arc.to];
  if (part === 'BARRED' || part === undefined) return null;
  switch (standing) {
    case standings.FREE:
      if (part !== 'STATE') return standings.FREE;
      return arc.actsFor ? standings.STATE_FROM_AGENCY : null;
    case standings.STATE_FROM_AGENCY:
      return part === 'FORUM' ? standings.FORUM_FROM_STATE : null;
    case standings.FORUM_FROM_STATE:
      return part === 'STATE' ? standings.STATE_FROM_FORUM : null;
    case standings.STATE_FROM_FORUM:
      return arc.actsFor ? standings.FREE : null;
    case standings.FORUM_FROM_START:
      return part === 'STATE' ? standings.STATE_FROM_FORUM : standings.FREE;
    case standings.STATE_AT_START:
      if (part === 'STATE') return null;
      return part === 'FORUM' ? standings.FORUM_FROM_START : standings.FREE;
  }
}
