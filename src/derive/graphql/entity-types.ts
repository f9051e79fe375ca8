import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { tieKindProperties } from '../../catalog/properties.ts';
import { declareConnections, declarePageInfo, declareTieEdgeInterface } from './connections.ts';
import type { EntityTypes, TypeClasses } from './derived-classes.ts';
import { declareEntityFields, entityClass, nodeInterface } from './entity-classes.ts';
import { declareEnums } from './enums.ts';
import { declareFilters } from './filters.ts';
import { declareInputs, inputClasses } from './inputs.ts';
import { declareRecords } from './records.ts';
import { declareTiesWhere } from './ties-where.ts';

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
