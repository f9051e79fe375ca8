import type { Catalog, CatalogType } from '../../catalog/catalog.ts';
import type { DerivedClass } from './declare.ts';
import type { Enums } from './enums.ts';
import type { Filters } from './filters.ts';

/** The input types of one type: what to choose, and how to sort. */
export interface TypeInputs {
  readonly where: DerivedClass;
  /** Whether such a neighbour exists. */
  readonly tieWhere: DerivedClass;
  readonly order: DerivedClass;
}

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
