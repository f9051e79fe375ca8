import type { Property } from '../model/property.ts';
import type { Catalog } from './catalog.ts';

/** The properties that only some tie kinds have, each once: an edge offers all of them, null where its kind has none. */
export function tieKindProperties(catalog: Catalog): readonly Property[] {
  const own = catalog.tieKinds.flatMap((tie) => tie.properties);
  return [...new Map(own.map((property) => [property.name, property])).values()];
}
