import type { Catalog } from '../catalog/catalog.ts';

/** What kinds may do, as bits; each role is declared on the kind in the model. */
export const kindRoles = {
  /** A state: passed only between its agency and a forum of states. */
  STATE: 1,
  /** Where states deal with one another as states. */
  FORUM: 2,
  /** Describes others and is on no path. */
  DESCRIBES: 4,
  TURNED_TO: 8,
  ACTS: 16,
  BROKERS: 32,
  COMPARED: 64,
  THEMATIC: 128,
  JOINS_STATES: 256,
  HAPPENS: 512,
  SERVES: 1_024,
  SPREADS: 2_048,
} as const;

/** For each kind of the catalog, the bits of its roles. */
export function rolesOfKinds(catalog: Catalog): readonly number[] {
  return catalog.kinds.map(({ roles }) => {
    if (!roles) return 0;
    const part = roles.onPath === 'STATE' ? kindRoles.STATE : roles.onPath === 'FORUM' ? kindRoles.FORUM : 0;
    return (
      part |
      (roles.onPath === null ? kindRoles.DESCRIBES : 0) |
      (roles.turnedTo ? kindRoles.TURNED_TO : 0) |
      (roles.acts ? kindRoles.ACTS : 0) |
      (roles.brokers ? kindRoles.BROKERS : 0) |
      (roles.compared ? kindRoles.COMPARED : 0) |
      (roles.thematic ? kindRoles.THEMATIC : 0) |
      (roles.joinsStates ? kindRoles.JOINS_STATES : 0) |
      (roles.happens ? kindRoles.HAPPENS : 0) |
      (roles.serves ? kindRoles.SERVES : 0) |
      (roles.spreads ? kindRoles.SPREADS : 0)
    );
  });
}
