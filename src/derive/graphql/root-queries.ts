import { ID, Query, Resolver } from 'type-graphql';
import { type DerivedClass, declareArgument, derivedClass, type TypeThunk } from './declare.ts';
import type { EntityTypes } from './derived-classes.ts';
import { rootListArguments } from './list-arguments.ts';

/**
 * A resolver class that declares `entity`, `node` and the root lists. It only declares them: what they answer is attached to
 * the built schema together with all other compiled fields, since they too are read from one compiled statement.
 */
export function rootQueries(types: EntityTypes): DerivedClass {
  const target = derivedClass('EntityQueries');
  Resolver()(target);
  const query = (name: string, type: TypeThunk, options: { description: string; nullable?: boolean }) =>
    Query(type as () => object, { nullable: false, ...options })(target.prototype, name, {});
  const id = { name: 'id', type: () => ID, nullable: false, description: 'An id, e.g. agency:jp-npa.' };
  query('entity', () => types.of('Entity').entity, { description: 'The entity of this id, or null.', nullable: true });
  declareArgument(target, 'entity', id, 0);
  query('node', () => types.node, { description: 'The same, as Relay asks for it.', nullable: true });
  declareArgument(target, 'node', id, 0);
  for (const { type, connection, inputs } of types.types.values()) {
    if (type.name === 'Entity') continue;
    query(type.plural, () => connection, { description: `All ${type.plural}. ${type.description}` });
    rootListArguments(inputs).forEach((argument, index) => {
      declareArgument(target, type.plural, argument, index);
    });
  }
  return target;
}
