import type { CatalogType } from '../../catalog/catalog.ts';
import { failure } from '../../errors.ts';

/** One key of a sort order. `id` is the entity's own; `tie` the tie's, which tells apart two ties to one entity. */
export interface OrderKey {
  readonly by: 'id' | 'tie' | 'property';
  readonly name: string;
  /** The kind that the property names by its id, where it does. */
  readonly reference?: string | undefined;
  /** True where every entity has the property. */
  readonly required?: boolean | undefined;
  readonly direction: 'ASC' | 'DESC';
}

interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
}

function keyOf(type: CatalogType, name: string, direction: OrderKey['direction']): OrderKey {
  const { reference, required } = type.properties.find((property) => property.name === name) ?? {};
  return { by: 'property', name, reference, required, direction };
}

/** A list without `orderBy`: as its own kind is counted (sessions of an agenda), otherwise by name. */
function naturalOrder(type: CatalogType): OrderKey {
  const name = type.properties.some((property) => property.name === 'order') ? 'order' : 'name';
  return keyOf(type, name, 'ASC');
}

/** The whole order of a list. Its last key is unique, so that a page begins exactly where the one before it ended. */
export function readOrder(
  input: readonly OrderInput[] | null | undefined,
  type: CatalogType,
  last: 'id' | 'tie',
): readonly OrderKey[] {
  const wanted = (input ?? []).map(({ field, direction }) => keyOf(type, field, direction ?? 'ASC'));
  const names = wanted.map((key) => key.name);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled) throw failure('BAD_ARGUMENT', { argument: 'orderBy', problem: `names ${doubled} twice` });
  const keys = wanted.length > 0 ? wanted : [naturalOrder(type)];
  return [...keys, { by: last, name: 'id', direction: 'ASC' }];
}
