import type { Property } from '../model/property.ts';
import type { Catalog, CatalogType } from './catalog.ts';

const sortable: readonly Property['type'][] = ['String', 'Date', 'Int', 'Vocabulary', 'Reference'];

/** The properties by which a list of the type may be sorted: single values with an order that a reader can follow. */
export function sortableProperties(type: CatalogType): readonly Property[] {
  return type.properties.filter((property) => !property.list && sortable.includes(property.type));
}

/** The properties that only some tie kinds have, each once: an edge offers all of them, null where its kind has none. */
export function tieKindProperties(catalog: Catalog): readonly Property[] {
  const own = catalog.tieKinds.flatMap((tie) => tie.properties);
  return [...new Map(own.map((property) => [property.name, property])).values()];
}

/** What people call a property beside its value: as declared, else its name in words: `agreementSigned` is "Agreement signed". */
export function propertyLabel({ name, label }: Property): string {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return label ?? words.charAt(0).toUpperCase() + words.slice(1);
}
