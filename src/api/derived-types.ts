import 'reflect-metadata';
import type { ClassType } from 'type-graphql';
import { buildCatalog } from '../catalog/build-catalog.ts';
import { buildEntityTypes } from '../derive/graphql/entity-types.ts';
import { partialDate } from '../derive/graphql/partial-date.ts';

/** The model that the API serves. type-graphql keeps its metadata globally, so there is one for the process. */
export const catalog = buildCatalog();

/** The GraphQL classes that follow from it, to which the answers below refer. */
export const derivedTypes = buildEntityTypes(catalog);

const named = (name: string) => derivedTypes.of(name).entity as ClassType<object>;
const evidenceClass = derivedTypes.records.get('Evidence') as ClassType<object>;

/** What type-graphql takes for a type: a function, so that types may refer to one another in any order. */
export type TypeThunk = () => object;

/** Type thunks of derived types. A field of an entity type holds an id; the entity is filled in when it is read. */
export const anEntity: TypeThunk = () => named('Entity');
export const entities: TypeThunk = () => [named('Entity')];
export const aCountry: TypeThunk = () => named('Country');
export const countries: TypeThunk = () => [named('Country')];
export const evidence: TypeThunk = () => [evidenceClass];
export const aDate: TypeThunk = () => partialDate;
export const anEntityKind: TypeThunk = () => derivedTypes.enums.entityKind;
export const aTieKind: TypeThunk = () => derivedTypes.enums.tieKind;
export const tieKinds: TypeThunk = () => [derivedTypes.enums.tieKind];
export const entityKinds: TypeThunk = () => [derivedTypes.enums.entityKind];
export const aDirection: TypeThunk = () => derivedTypes.enums.tieDirection;
export const aBasis: TypeThunk = () => derivedTypes.enums.vocabulary.get('Basis') as object;

/** What a field of an entity type holds until it is read: the id. */
export type EntityId = string;
