import type { GraphQLResolveInfo } from 'graphql';
import { ID, Query, Resolver } from 'type-graphql';
import type { CatalogType } from '../../catalog/catalog.ts';
import { connectionAnswer } from '../../query/answer/connection-answer.ts';
import { type DerivedClass, declareArgument, derivedClass, type FieldOptions, type TypeThunk } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { rootListArguments } from './list-arguments.ts';
import { declareReader, type Reader } from './reader.ts';

/** Runs the statement of a root field and gives its `answer`, null where there is no row. */
export type ReadRoot = (info: GraphQLResolveInfo, context: unknown) => Promise<unknown>;

/** Reads a root list: its answer is one page. */
function rootListReader(type: CatalogType, read: ReadRoot): Reader {
  return async (_row, args, context, info) =>
    connectionAnswer(await read(info, context), info.fieldName, { label: type.name }, type, args);
}

/** A resolver class that declares `entity`, `node` and the root lists, each read from one compiled statement. */
export function rootQueries(types: EntityTypes, read: ReadRoot): DerivedClass {
  const target = derivedClass('EntityQueries');
  Resolver()(target);
  const readRow: Reader = (_row, _args, context, info) => read(info, context);
  const query = (name: string, type: TypeThunk, { description, nullable = false, reader = readRow }: FieldOptions) => {
    Query(type as () => object, { description, nullable })(target.prototype, name, {});
    declareReader(target.prototype, name, reader);
  };
  const id = { name: 'id', type: () => ID, nullable: false, description: 'An id, e.g. agency:jp-npa.' };
  query('entity', () => types.of('Entity').entity, { description: 'The entity of this id, or null.', nullable: true });
  declareArgument(target, 'entity', id, 0);
  query('node', () => types.node, { description: 'The same, as Relay asks for it.', nullable: true });
  declareArgument(target, 'node', id, 0);
  for (const { type, connection, inputs } of types.types.values()) {
    if (type.name === 'Entity') continue;
    const description = `All ${type.plural}. ${type.description}`;
    query(type.plural, () => connection, { description, reader: rootListReader(type, read) });
    rootListArguments(inputs).forEach((argument, index) => {
      declareArgument(target, type.plural, argument, index);
    });
  }
  return target;
}
