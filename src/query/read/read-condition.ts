import type { Catalog, CatalogType, Direction, Relation } from '../../catalog/catalog.ts';
import { failure } from '../../errors.ts';
import { lastDay } from '../../model/date-bounds.ts';
import type { Limits } from '../limits/limits.ts';
import type { Condition, Operator, TieCondition } from '../selection/condition.ts';
import { relationTraversal, tiesTraversal } from '../selection/traversal.ts';

type Input = Readonly<Record<string, unknown>>;

interface Reading {
  readonly catalog: Catalog;
  readonly limits: Limits;
  /** Counts the single conditions read so far. */
  readonly terms: { count: number };
}

function countTerm({ limits, terms }: Reading, value: unknown): void {
  terms.count += 1;
  if (terms.count > limits.whereTerms) {
    const what = 'conditions in one where';
    const remedy = 'Ask in several queries, or use in: instead of many equals.';
    throw failure('QUERY_TOO_LARGE', { what, found: terms.count, limit: limits.whereTerms, remedy });
  }
  if (Array.isArray(value) && value.length > limits.whereValues) {
    const what = 'values in one list of a where';
    const remedy = 'Ask in several queries.';
    throw failure('QUERY_TOO_LARGE', { what, found: value.length, limit: limits.whereValues, remedy });
  }
}

function entries(input: unknown): [string, unknown][] {
  return Object.entries((input ?? {}) as Input).filter(([, value]) => value !== undefined);
}

/** `equals: null` asks for what has no value; every other operator given null says nothing. */
function operators(input: unknown): [Operator, unknown][] {
  return entries(input).filter(([operator, value]) => value !== null || operator === 'equals') as [Operator, unknown][];
}

function all(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { is: 'all', of: conditions };
}

function readProperty(type: CatalogType, name: string, input: unknown, reading: Reading): Condition[] {
  const property = type.properties.find((candidate) => candidate.name === name);
  if (!property) return [];
  const asked: [Operator, unknown][] = property.type === 'Boolean' ? [['equals', input]] : operators(input);
  return asked.map(([operator, value]) => {
    countTerm(reading, value);
    return { is: 'property', property, operator, value };
  });
}

function readId(input: unknown, reading: Reading): Condition[] {
  return operators(input).map(([operator, value]) => {
    countTerm(reading, value);
    return { is: 'id', operator: operator === 'in' ? 'in' : 'equals', value };
  });
}

function readKind(input: unknown, reading: Reading): Condition[] {
  return operators(input).map(([, value]) => {
    countTerm(reading, value);
    return { is: 'kind', kinds: [value ?? []].flat() as string[] };
  });
}

function readRelation(
  type: CatalogType,
  relation: Relation,
  input: Input,
  depth: number,
  reading: Reading,
): Condition[] {
  const target = reading.catalog.typeNamed(relation.target);
  const traversal = relationTraversal(relation, type, reading.catalog);
  const asOf = typeof input.asOf === 'string' ? lastDay(input.asOf) : null;
  return (['some', 'none'] as const).flatMap((word): TieCondition[] => {
    if (!target || input[word] === undefined || input[word] === null) return [];
    countTerm(reading, null);
    const end = all(readInput(target, input[word], depth + 1, reading));
    return [{ is: 'tie', wanted: word === 'some', traversal, asOf, end }];
  });
}

function readTieEnd(input: Input, reading: Reading): Condition {
  const conditions: Condition[] = [];
  if (input.ids) conditions.push({ is: 'id', operator: 'in', value: input.ids });
  if (input.kinds) conditions.push({ is: 'kind', kinds: input.kinds as string[] });
  const country = reading.catalog.typeNamed('Entity')?.properties.find((property) => property.name === 'country');
  if (input.countries && country) {
    conditions.push({ is: 'property', property: country, operator: 'in', value: input.countries });
  }
  for (const condition of conditions) countTerm(reading, 'value' in condition ? condition.value : null);
  return all(conditions);
}

function readTies(input: Input, reading: Reading): TieCondition[] {
  return (['some', 'none'] as const).flatMap((word): TieCondition[] => {
    const tie = input[word] as Input | null | undefined;
    if (!tie) return [];
    countTerm(reading, null);
    const traversal = tiesTraversal(tie.kinds as string[] | null, (tie.direction as Direction | null) ?? 'BOTH');
    const asOf = typeof tie.asOf === 'string' ? lastDay(tie.asOf) : null;
    const end = readTieEnd((tie.with as Input | null) ?? {}, reading);
    return [{ is: 'tie', wanted: word === 'some', traversal, asOf, end }];
  });
}

function readInput(type: CatalogType, input: unknown, depth: number, reading: Reading): Condition[] {
  if (depth > reading.limits.whereDepth) {
    const what = 'levels of conditions in one where';
    const remedy = 'Ask for the ids of the inner condition first, then use them.';
    throw failure('QUERY_TOO_LARGE', { what, found: depth, limit: reading.limits.whereDepth, remedy });
  }
  const nested = (value: unknown) => all(readInput(type, value, depth + 1, reading));
  return entries(input).flatMap(([name, value]): Condition[] => {
    if (value === null) return [];
    if (name === 'and') return [{ is: 'all', of: (value as unknown[]).map(nested) }];
    if (name === 'or') return [{ is: 'any', of: (value as unknown[]).map(nested) }];
    if (name === 'not') return [{ is: 'not', of: nested(value) }];
    if (name === 'id') return readId(value, reading);
    if (name === 'kind') return readKind(value, reading);
    if (name === 'ties') return readTies(value as Input, reading);
    const relation = type.relations.find((candidate) => candidate.name === name);
    if (relation) return readRelation(type, relation, value as Input, depth, reading);
    return readProperty(type, name, value, reading);
  });
}

/**
 * Reads a `where` of the type into a condition; null where nothing is asked.
 * @throws QUERY_TOO_LARGE when it is too deep, has too many conditions or too many values.
 */
export function readCondition(type: CatalogType, input: unknown, catalog: Catalog, limits: Limits): Condition | null {
  const conditions = readInput(type, input, 1, { catalog, limits, terms: { count: 0 } });
  return conditions.length === 0 ? null : all(conditions);
}
