import type { Catalog } from '../catalog/catalog.ts';
import type { Property } from '../model/property.ts';
import type { ClientDocument } from './client-documents.ts';
import { ownProperties } from './client-kinds.ts';

/** What is asked of a property: an entity that it refers to by its name, a record by all its parts. */
function selected({ name, type, record }: Property): string {
  if (record) return `${name} { ${record.parts.map(selected).join(' ')} }`;
  return type === 'Reference' ? `${name} { id name }` : name;
}

/** The document that asks for whatever a kind adds to every entity: its fragment `OwnFields` follows the model. */
export function ownFieldsDocument(catalog: Catalog): ClientDocument {
  const selections = catalog.kinds.flatMap((kind) => {
    const own = ownProperties(kind, catalog).map(selected);
    return own.length > 0 ? [`... on ${kind.name} { ${own.join(' ')} }`] : [];
  });
  return { name: 'own-fields', text: `fragment OwnFields on Entity { ${selections.join(' ')} }` };
}
