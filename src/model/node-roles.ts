/** What entities of a kind can be and do in the network. Whoever asks "is this one of those?" reads it here and keeps no list. */
export interface NodeRoles {
  /**
   * What it is where a path runs through it: a state, a forum in which many meet, or a body that can itself be turned to.
   * Null: it only describes, and no path runs through it.
   */
  readonly onPath: 'STATE' | 'FORUM' | 'BODY' | null;
  /** Somebody can turn to it: it may be a counterpart and stand in a corridor. */
  readonly turnedTo: boolean;
  /** Works with others across borders in its own name. */
  readonly acts: boolean;
  /** Can bring others together. */
  readonly brokers: boolean;
  /** Its way to others matters when something is removed. */
  readonly compared: boolean;
  /** Is about something, so that what runs through it is about that too. */
  readonly thematic: boolean;
  /** States are joined through it as states. */
  readonly joinsStates: boolean;
  /** Happens and is over. */
  readonly happens: boolean;
  /** A place or a service by which people are received. */
  readonly serves: boolean;
  /** A neighbourhood spreads through it; false for what nearly everything hangs on. */
  readonly spreads: boolean;
}

/** The roles of a kind, with what is true of most kinds where a declaration is silent: a body that does nothing special. */
export function nodeRoles(declared: Partial<NodeRoles>): NodeRoles {
  return Object.freeze({
    onPath: 'BODY',
    turnedTo: false,
    acts: false,
    brokers: false,
    compared: declared.brokers ?? false,
    thematic: false,
    joinsStates: false,
    happens: false,
    serves: false,
    spreads: true,
    ...declared,
  });
}
