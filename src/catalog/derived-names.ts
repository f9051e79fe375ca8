/** GraphQL names that follow from the name of a type, the same wherever they are declared or read. */
export const derivedNames = {
  /** A root list: `AgencyConnection`. */
  connection: (type: string): string => `${type}Connection`,
  edge: (type: string): string => `${type}Edge`,
  /** A list read over ties: `AgencyTieConnection`, whose edges carry the tie. */
  tieConnection: (type: string): string => `${type}TieConnection`,
  tieEdge: (type: string): string => `${type}TieEdge`,
  where: (type: string): string => `${type}Where`,
  /** Whether such a neighbour exists: `AgencyTieWhere`. */
  tieWhere: (type: string): string => `${type}TieWhere`,
  order: (type: string): string => `${type}Order`,
  sortField: (type: string): string => `${type}SortField`,
} as const;

/** The enum word for a type name: `LegalInstrument` becomes LEGAL_INSTRUMENT, `NGO` stays NGO. */
export function screamingSnake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
