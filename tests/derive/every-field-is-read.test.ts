import { type GraphQLField, type GraphQLResolveInfo, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/build-schema.ts';
import { readerKey } from '../../src/derive/graphql/reader.ts';
import { model } from '../../src/model/model.ts';

const schema = buildSchema();

interface FieldOfType {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

function fieldsOf(name: string): readonly FieldOfType[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type: name, field })) : [];
}

function possible(field: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(field.type);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}

/** What a method of a resolver class answers. */
const { fieldResolvers, queries } = getMetadataStorage();
const questions = new Set([
  ...fieldResolvers.map((one) => `${one.getObjectType?.().name} ${one.schemaName}`),
  ...queries.map((one) => `Query ${one.schemaName}`),
]);
const isQuestion = ({ type, field }: FieldOfType) => questions.has(`${type} ${field.name}`);

const isRead = ({ field }: FieldOfType) => field.extensions[readerKey] !== undefined;

/** All types whose values come in compiled rows: what can be reached from the root fields that read, no question asked. */
function typesInRows(): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = fieldsOf('Query')
    .filter(isRead)
    .flatMap(({ field }) => possible(field));
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const one of fieldsOf(name)) if (!isQuestion(one)) waiting.push(...possible(one.field));
  }
  // A connection works out where its page stands; that is no row.
  found.delete('PageInfo');
  return found;
}

const inRows = typesInRows();
const all = Object.keys(schema.getTypeMap())
  .filter((name) => !name.startsWith('__') && name !== 'Query')
  .flatMap(fieldsOf)
  .filter((one) => !isQuestion(one));
const kinds = new Set<string>(model.nodes.map(({ name }) => name));
const value = 'the value';
const alias = 'underAnAlias';
const tie = { kind: 'HOSTED', out: true, near: value, far: value, since: null, until: null, basis: 'STATED' };
const context = { entities: { load: (id: string) => `the entity of ${id}` } };

/** What the field answers under the alias to what holds its value. */
function answer({ type, field }: FieldOfType, source: object): unknown {
  const path = { key: alias, prev: undefined, typename: type };
  const info = { fieldName: field.name, path, parentType: schema.getType(type) } as unknown as GraphQLResolveInfo;
  return field.resolve?.(source, {}, context, info);
}

function fieldsWhere(wrong: (one: FieldOfType) => boolean, of: readonly FieldOfType[]): string[] {
  return of.filter(wrong).map(({ type, field }) => `${type}.${field.name}`);
}

describe('a field of what comes in rows', () => {
  const page = { rows: [{ [alias]: value }], total: value, cursorOf: () => value };
  const row = { '@id': 'x', [alias]: value, '@tie': tie, '@cursor': () => value };

  it('stands in entities, their lists and ties, and their records', () => {
    expect([...inRows]).toEqual(expect.arrayContaining(['Agency', 'AgencyEdge', 'EntityTieEdge', 'LocalName']));
  });

  it('is read by its alias', () => {
    const isEmpty = (one: FieldOfType) => {
      const found = answer(one, one.type.endsWith('Connection') ? page : row) ?? [];
      return Array.isArray(found) && found.length === 0;
    };
    const fields = all.filter(({ type }) => inRows.has(type));
    expect(fieldsWhere(isEmpty, fields)).toEqual([]);
    expect(fieldsWhere((one) => !isRead(one), fields)).toEqual([]);
  });
});

describe('a field of an answer', () => {
  const fields = all.filter(({ type }) => !inRows.has(type));
  const isEntity = ({ field }: FieldOfType) => possible(field).every((type) => kinds.has(type));

  it('is read by its name where it is no entity', () => {
    const isLost = (one: FieldOfType) => answer(one, { [one.field.name]: value }) !== value;
    expect(fieldsWhere(isLost, fields).sort()).toEqual(fieldsWhere(isEntity, fields).sort());
  });

  it('is read as the entity of the id that it holds where it is one', () => {
    const isLost = (one: FieldOfType) => answer(one, { [one.field.name]: value }) !== `the entity of ${value}`;
    const entities = fields.filter(isEntity);
    expect(entities.length).toBeGreaterThan(20);
    expect(fieldsWhere(isLost, entities)).toEqual([]);
  });

  it('names the source of its evidence by the id', () => {
    const source = fieldsOf('Evidence').find(({ field }) => field.name === 'source');
    expect(source && answer(source, { source: { id: 'source:x', title: 'X' } })).toBe('the entity of source:x');
  });
});
