import type { Catalog } from '../catalog/catalog.ts';
import type { SearchPropertyName } from '../catalog/search-index.ts';

/** Which properties of entities, of whatever kind, go into a part of the index. */
export function madeFrom(field: SearchPropertyName, catalog: Catalog): readonly string[] {
  const searched = catalog.types.flatMap((type) => type.properties).filter((property) => property.searched);
  const names = (wanted: typeof searched) => [...new Set(wanted.map((property) => property.name))];
  const others = names(searched.filter((property) => property.type !== 'Text' && property.name !== 'name'));
  switch (field) {
    case 'searchNameKeys':
    case 'searchNameWords':
      return ['name'];
    case 'searchAliasKeys':
    case 'searchAliasWords':
      return others;
    case 'searchParts':
      return ['name', ...others];
    case 'searchTextWords':
      return [...names(searched.filter((property) => property.type === 'Text')), 'country'];
  }
}
