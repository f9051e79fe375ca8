import { type Part, parts } from '../channels/channels.ts';
import { stepFlags } from '../channels/step-flags.ts';

/**
 * Where a path stands, as far as it bears on how it may go on. A topic is never a step, and a state only between an agency
 * that acts for it and a forum of states (an instrument, a process, an event) whose other side is a state too: agency, its state,
 * forum, the other state, its agency. Up to its own state a path stays in the country where it began, and from the other state on in
 * the country where it ends: nobody asks the police of a third country to use what its state has agreed with a fourth. A state may
 * begin or end a path; a forum may be either end of the pattern.
 */
export const routeStates = {
  /** At a body or a forum, after more than one country or none. */
  FREE: 0,
  /** At a state that was reached from its agency: on to a forum. */
  STATE_FROM_AGENCY: 1,
  /** At a forum that was reached from the state of an agency: on to another state. */
  FORUM_FROM_STATE: 2,
  /** At a state that was reached from a forum of states: on to its agency. */
  STATE_FROM_FORUM: 3,
  /** At a forum that begins the path, or follows the state that does: on to anything, states included. */
  FORUM_FROM_START: 4,
  /** At the state that begins the path. */
  STATE_AT_START: 5,
  /** Still in the country in which the path began: its state may be asked. */
  AT_HOME: 6,
  /** In the country whose state was asked: the path stays there. */
  ARRIVED: 7,
} as const;

export type RouteState = (typeof routeStates)[keyof typeof routeStates];
export const routeStateCount = 8;
/** Stands for "no path may go on so". */
export const nowhere = 255;

/** How a step is, as a row of channels says it: sixteen kinds of step. */
const stepCount = 16;

/** The state of a path that begins at an entity of this part. */
export function firstState(part: Part): RouteState {
  if (part === parts.STATE) return routeStates.STATE_AT_START;
  return part === parts.FORUM ? routeStates.FORUM_FROM_START : routeStates.AT_HOME;
}

/** True where a path may end with this step. */
function endsWell(state: number, step: number): boolean {
  const part = step & 3;
  const actsFor = (step & stepFlags.ACTS_FOR) !== 0;
  switch (state) {
    case routeStates.STATE_FROM_AGENCY:
      return !actsFor && part === parts.FORUM;
    case routeStates.FORUM_FROM_STATE:
      return part === parts.STATE;
    case routeStates.STATE_FROM_FORUM:
      return actsFor;
    case routeStates.ARRIVED:
      return (step & stepFlags.SAME_COUNTRY) !== 0;
    default:
      return true;
  }
}

/** The state after passing through the far end of a step on the way to somewhere else; `nowhere` where that may not be. */
function stateAfter(state: number, step: number): number {
  const part = step & 3;
  const actsFor = (step & stepFlags.ACTS_FOR) !== 0;
  const sameCountry = (step & stepFlags.SAME_COUNTRY) !== 0;
  if (part === parts.BARRED) return nowhere;
  const isState = part === parts.STATE;
  switch (state) {
    case routeStates.FREE:
      return isState ? nowhere : routeStates.FREE;
    case routeStates.AT_HOME:
      if (isState) return actsFor ? routeStates.STATE_FROM_AGENCY : nowhere;
      return sameCountry ? routeStates.AT_HOME : routeStates.FREE;
    case routeStates.STATE_FROM_AGENCY:
      return part === parts.FORUM ? routeStates.FORUM_FROM_STATE : nowhere;
    case routeStates.FORUM_FROM_STATE:
      return isState ? routeStates.STATE_FROM_FORUM : nowhere;
    case routeStates.STATE_FROM_FORUM:
      return actsFor ? routeStates.ARRIVED : nowhere;
    case routeStates.ARRIVED:
      return !isState && sameCountry ? routeStates.ARRIVED : nowhere;
    case routeStates.FORUM_FROM_START:
      if (isState) return routeStates.STATE_FROM_FORUM;
      return sameCountry ? routeStates.AT_HOME : routeStates.FREE;
    default:
      if (isState) return nowhere;
      return part === parts.FORUM ? routeStates.FORUM_FROM_START : routeStates.FREE;
  }
}

const after = Uint8Array.from({ length: routeStateCount * stepCount }, (_, key) =>
  stateAfter(Math.floor(key / stepCount), key % stepCount),
);
const ends = Uint8Array.from({ length: routeStateCount * stepCount }, (_, key) =>
  endsWell(Math.floor(key / stepCount), key % stepCount) ? 1 : 0,
);

/** The state after a step through its far end; `nowhere` where no path may go so. */
export function nextState(state: number, step: number): number {
  return after[state * stepCount + step] as number;
}

/** True where a path in this state may end with this step. */
export function mayEnd(state: number, step: number): boolean {
  return ends[state * stepCount + step] === 1;
}

/** The states that a path may be in at an entity in its middle, as bits. */
const possible = [
  0,
  (1 << routeStates.STATE_FROM_AGENCY) | (1 << routeStates.STATE_FROM_FORUM),
  (1 << routeStates.FREE) |
    (1 << routeStates.AT_HOME) |
    (1 << routeStates.ARRIVED) |
    (1 << routeStates.FORUM_FROM_STATE) |
    (1 << routeStates.FORUM_FROM_START),
  (1 << routeStates.FREE) | (1 << routeStates.AT_HOME) | (1 << routeStates.ARRIVED),
];

/** States, as bits, from which a path at an entity of a part may end with this step. */
export function statesBeforeEnd(part: number, step: number): number {
  let states = 0;
  for (let state = 0; state < routeStateCount; state++) if (mayEnd(state, step)) states |= 1 << state;
  return states & (possible[part] as number);
}

const before = Uint8Array.from({ length: 256 * stepCount }, (_, key) => {
  const wanted = Math.floor(key / stepCount);
  let states = 0;
  for (let state = 0; state < routeStateCount; state++) {
    const next = nextState(state, key % stepCount);
    if (next !== nowhere && (wanted & (1 << next)) !== 0) states |= 1 << state;
  }
  return states;
});

/** States, as bits, from which a step leads an entity of a part into one of the wanted states. */
export function statesBefore(wanted: number, step: number, part: number): number {
  return (before[wanted * stepCount + step] as number) & (possible[part] as number);
}
