import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { seedSchema } from '../../src/derive/seed-schema.ts';
import { mandateProperties } from '../../src/model/mandate-properties.ts';
import { model } from '../../src/model/model.ts';
import { nodeKind } from '../../src/model/node-kind.ts';
import { shapes } from '../../src/model/shapes.ts';

/** A fifth organization, made up: what is written here is all that a new one needs. */
const university = nodeKind({
  name: 'University',
  plural: 'universities',
  idPrefix: 'university',
  description: 'A place of higher learning.',
  interfaces: ['Organization'],
  roles: { turnedTo: true, acts: true, brokers: true },
  words: { one: 'University', many: 'Universities' },
  draw: { order: 45, light: '#445566', dark: '#aabbcc', shape: shapes.square },
  searchPoints: 3,
  properties: mandateProperties,
});

const before = buildCatalog();
const catalog = buildCatalog({ ...model, nodes: [...model.nodes, university] });
const added = catalog.kindNamed('University');

test('a new organization has the fields that all organizations have', () => {
  const shared = before.typeNamed('Organization')?.relations.map((relation) => relation.name) ?? [];
  expect(added?.relations.map((relation) => relation.name)).toEqual(expect.arrayContaining(shared));
  expect(catalog.typeNamed('Organization')?.relations.map((relation) => relation.name)).toEqual(shared);
  expect(catalog.typeNamed('Organization')?.kinds).toContain('University');
});

test('a tie of organizations runs to it, a tie of government bodies only does not', () => {
  const sources = (tie: string) => catalog.tieKindNamed(tie)?.ends.flatMap((ends) => ends.from);
  expect(sources('HOSTED')).toContain('University');
  expect(sources('ACTS_FOR')).toEqual(['Agency']);
});

test('a list of organizations reads it, and is still a list of organizations', () => {
  const organizations = catalog.typeNamed('Country')?.relations.find((relation) => relation.name === 'organizations');
  expect(organizations?.target).toBe('Organization');
  expect(organizations?.targetKinds).toEqual(['Agency', 'NGO', 'IGO', 'Company', 'University']);
});

test('seed files may hold it and its ties', () => {
  const accepts = new Ajv({ strict: false, formats: { uri: true } }).compile(seedSchema(catalog));
  const evidence = [{ source: 'source:nwec-2017', locator: 'line 1' }];
  expect(accepts({ universities: [{ id: 'university:x', name: 'X', mandates: ['RESEARCH'], evidence }] })).toBe(true);
  expect(accepts({ ties: [{ tie: 'university:x HOSTED event:y', evidence }] })).toBe(true);
  expect(accepts({ ties: [{ tie: 'university:x ACTS_FOR country:y', evidence }] })).toBe(false);
});

test('it has the roles that it declares, and what most kinds are where it is silent', () => {
  expect(added?.roles).toEqual({
    onPath: 'BODY',
    turnedTo: true,
    acts: true,
    brokers: true,
    compared: true,
    thematic: false,
    joinsStates: false,
    happens: false,
    serves: false,
    spreads: true,
  });
  expect(added?.entityKind).toBe('UNIVERSITY');
  expect(added?.identity).toBe('NAME');
});

test('a name that no kind has does not compile at the end of a tie', async () => {
  const { tieKind } = await import('../../src/model/tie-kind.ts');
  const declared = tieKind({
    name: 'TEACHES_AT',
    description: 'Teaches there.',
    // @ts-expect-error no kind is called so
    ends: [{ from: ['Contact'], to: ['Univercity'] }],
    forwards: '{from} teaches at {to}',
    backwards: '{to} is where {from} teaches',
    fields: { from: [] },
  });
  expect(() => buildCatalog({ ...model, ties: [...model.ties, declared] })).toThrow('the unknown kind Univercity');
});
