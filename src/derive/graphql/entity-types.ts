import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog, CatalogType } from '../../catalog/catalog.ts';
import { tieKindProperties } from '../../catalog/tie-kind-properties.ts';
import { declareConnections, declarePageInfo, declareTieEdgeInterface } from './connections.ts';
import type { DerivedClass } from './declare.ts';
import { declareEntityFields, entityClass, nodeInterface } from './entity-classes.ts';
import { declareEnums, type Enums } from './enums.ts';
import { declareFilters, type Filters } from './filters.ts';
import { declareInputs, inputClasses, type TypeInputs } from './inputs.ts';
import { declareRecords } from './records.ts';
import { declareTiesWhere } from './ties-where.ts';

/** The classes that belong to one type of the catalog. */
export interface TypeClasses {
  readonly type: CatalogType;
  /** The type itself: `Agency`, or an interface. */
  readonly entity: DerivedClass;
  readonly connection: DerivedClass;
  readonly tieConnection: DerivedClass;
  readonly inputs: TypeInputs;
}

/** Every class and enum that the catalog gives GraphQL; hand-written resolvers refer to them in their thunks. */
export interface EntityTypes {
  readonly catalog: Catalog;
  readonly node: DerivedClass;
  readonly pageInfo: DerivedClass;
  readonly tieEdge: DerivedClass;
  readonly enums: Enums;
  readonly filters: Filters;
  /** `TiesWhere`: whether a tie of any kind exists. */
  readonly tiesWhere: DerivedClass;
  /** `Evidence`, `LocalName`: by the name of the record. */
  readonly records: ReadonlyMap<string, DerivedClass>;
  /** By the name of the type: `Entity`, `Organization`, `Agency`, … */
  readonly types: ReadonlyMap<string, TypeClasses>;
  /** The classes of a type that is known to exist. */
  readonly of: (name: string) => TypeClasses;
}

const built = new WeakMap<Catalog, EntityTypes>();

function declareAll(catalog: Catalog): EntityTypes {
  const node = nodeInterface();
  const enums = declareEnums(catalog);
  const filters = declareFilters(catalog, enums);
  const tiesWhere = declareTiesWhere(enums);
  const pageInfo = declarePageInfo();
  const types = new Map<string, TypeClasses>();
  const of = (name: string): TypeClasses => {
    const found = types.get(name);
    if (!found) throw new RangeError(`The catalog has no type ${name}`);
    return found;
  };
  const records = declareRecords(catalog, enums, of);
  const tieEdge = declareTieEdgeInterface(catalog, { enums, records, of }, tieKindProperties(catalog));
  const declared: EntityTypes = { catalog, node, pageInfo, tieEdge, enums, filters, tiesWhere, records, types, of };
  for (const type of catalog.types) {
    const entity = entityClass(type, node, (name) => of(name).entity);
    const inputs = inputClasses(type);
    types.set(type.name, { type, entity, inputs, ...declareConnections(type, entity, declared) });
  }
  for (const { type, entity, inputs } of types.values()) {
    declareInputs(type, inputs, declared);
    declareEntityFields(type, entity, declared);
  }
  return declared;
}

/**
 * Builds the GraphQL classes of the catalog: interfaces, kinds, connections, inputs and enums, as type-graphql would collect
 * them from decorators. The metadata of type-graphql is global, so a catalog is built once and remembered.
 */
export function buildEntityTypes(catalog: Catalog = buildCatalog()): EntityTypes {
  const known = built.get(catalog) ?? declareAll(catalog);
  built.set(catalog, known);
  return known;
}
