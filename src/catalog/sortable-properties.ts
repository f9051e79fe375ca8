import type { Property } from '../model/property.ts';
import type { CatalogType } from './catalog.ts';

const sortable: readonly Property['type'][] = ['String', 'Date', 'Int', 'Vocabulary', 'Reference'];

/** The properties by which a list of the type may be sorted: single values with an order that a reader can follow. */
export function sortableProperties(type: CatalogType): readonly Property[] {
  return type.properties.filter((property) => !property.list && sortable.includes(property.type));
}
