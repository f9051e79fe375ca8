import type { Arc, ChannelGraph, Part } from './channel-graph.ts';

/**
 * Where a route stands, as far as it bears on how it may go on. A topic is never a step, and a state only between an agency
 * that acts for it and a forum of states (an instrument, a process, an event) whose other side is a state too: agency, its state,
 * forum, the other state, its agency. It is the state of the end that lies on its side: nobody asks the police of a third country
 * to use what its state has agreed with a fourth. A state may begin or end a route; a forum may be either end of the pattern.
 */
export const standings = {
  /** At a body or a forum, after more than one country or none. */
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
  /** Still in the country in which the route began: its state may be asked. */
  AT_HOME: 6,
  /** In the country whose state was asked: the route stays there. */
  ARRIVED: 7,
} as const;

export type Standing = (typeof standings)[keyof typeof standings];
export const standingCount = 8;

/** The standing of a route that begins at an entity of this part. */
export function firstStanding(part: Part): Standing {
  if (part === 'STATE') return standings.STATE_AT_START;
  return part === 'FORUM' ? standings.FORUM_FROM_START : standings.AT_HOME;
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
    case standings.ARRIVED:
      return arc.sameCountry;
    default:
      return true;
  }
}

/** The standing after passing through the arc's far end on the way to somewhere else; null where that may not be. */
export function nextStanding(standing: Standing, arc: Arc, graph: ChannelGraph): Standing | null {
  const part = graph.parts[arc.to];
  if (part === 'BARRED' || part === undefined) return null;
  const isState = part === 'STATE';
  switch (standing) {
    case standings.FREE:
      return isState ? null : standings.FREE;
    case standings.AT_HOME:
      if (isState) return arc.actsFor ? standings.STATE_FROM_AGENCY : null;
      return arc.sameCountry ? standings.AT_HOME : standings.FREE;
    case standings.STATE_FROM_AGENCY:
      return part === 'FORUM' ? standings.FORUM_FROM_STATE : null;
    case standings.FORUM_FROM_STATE:
      return isState ? standings.STATE_FROM_FORUM : null;
    case standings.STATE_FROM_FORUM:
      return arc.actsFor ? standings.ARRIVED : null;
    case standings.ARRIVED:
      return !isState && arc.sameCountry ? standings.ARRIVED : null;
    case standings.FORUM_FROM_START:
      if (isState) return standings.STATE_FROM_FORUM;
      return arc.sameCountry ? standings.AT_HOME : standings.FREE;
    case standings.STATE_AT_START:
      if (isState) return null;
      return part === 'FORUM' ? standings.FORUM_FROM_START : standings.FREE;
  }
}
