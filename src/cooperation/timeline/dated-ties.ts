import type { Catalog } from '../../catalog/catalog.ts';
import { otherEnd, tiesAt } from '../../network/read-network.ts';
import type { Searching } from '../question.ts';
import { happeningsAt } from '../telling/happening-dates.ts';

/** Properties of ties that date something in the life of both ends. */
export const datedProperties = ['signed', 'ratified', 'inForce'] as const;

/** For each tie kind: ties of it may bear a date besides their beginning and end. */
function datedKinds({ tieKinds }: Catalog): boolean[] {
  const dated: readonly string[] = datedProperties;
  return tieKinds.map(({ properties }) => properties.some(({ name }) => dated.includes(name)));
}

/** The ties at an entity that may be dated, in the order of their numbers; what follows from others (derived) is not told. */
export function datedTies({ network, hidden, catalog, kinds }: Searching, entity: number): number[] {
  const { kind, since, until } = network.ties;
  const dated = datedKinds(catalog);
  return [...tiesAt(network, entity)].filter((tie) => {
    const one = kind[tie] as number;
    if (kinds.derived[one] === 1 || hidden.ties.has(tie)) return false;
    if (hidden.entities.has(otherEnd(network, tie, entity))) return false;
    if (since[tie] !== 0 || until[tie] !== 0 || dated[one]) return true;
    return kinds.endures[one] === 1 && happeningsAt(network, tie).length > 0;
  });
}
