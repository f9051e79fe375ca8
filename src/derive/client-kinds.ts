import type { Catalog, CatalogKind } from '../catalog/catalog.ts';
import { propertyLabel } from '../catalog/properties.ts';
import type { Property, PropertyType } from '../model/property.ts';

/** A property as clients hold it: what it lacks is left out. */
interface ClientProperty {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType;
  readonly vocabulary?: string;
  readonly whenUnknown?: string;
  readonly parts?: readonly ClientProperty[];
}

type Roles = Pick<CatalogKind['roles'], 'onPath' | 'turnedTo' | 'happens'>;

/** A kind as clients hold it: what legends, forms and pages follow from. */
interface ClientKind extends Pick<CatalogKind, 'description' | 'words' | 'draw'> {
  readonly kind: string;
  readonly roles: Roles;
  readonly properties: readonly ClientProperty[];
}

function clientProperty(property: Property): ClientProperty {
  const { name, type, vocabulary, whenUnknown, record } = property;
  return {
    name,
    label: propertyLabel(property),
    type,
    ...(vocabulary ? { vocabulary: vocabulary.name } : {}),
    ...(whenUnknown ? { whenUnknown } : {}),
    ...(record ? { parts: record.parts.map(clientProperty) } : {}),
  };
}

/** The properties that only some kinds have. */
export function ownProperties(kind: CatalogKind, catalog: Catalog): readonly Property[] {
  const shared = catalog.typeNamed('Entity')?.properties ?? [];
  return kind.properties.filter((property) => !shared.includes(property));
}

/** Every kind as clients hold it, in the order of the model. */
export function clientKinds(catalog: Catalog): readonly ClientKind[] {
  return catalog.kinds.map((kind) => {
    const { description, words, draw } = kind;
    const { onPath, turnedTo, happens } = kind.roles;
    return {
      kind: kind.entityKind,
      description,
      words,
      draw,
      roles: { onPath, turnedTo, happens },
      properties: ownProperties(kind, catalog).map(clientProperty),
    };
  });
}
