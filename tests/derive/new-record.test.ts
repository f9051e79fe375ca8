import 'reflect-metadata';
import { graphql } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';
import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { attachReaders } from '../../src/derive/graphql/attach-readers.ts';
import { buildEntityTypes } from '../../src/derive/graphql/entity-types.ts';
import { rootQueries } from '../../src/derive/graphql/root-queries.ts';
import { model } from '../../src/model/model.ts';
import type { Property } from '../../src/model/property.ts';

/** A third record type, made up: opening hours, with the source that gives them. */
const opening: Property = {
  name: 'openings',
  type: 'Record',
  list: true,
  description: 'When it is open.',
  record: {
    name: 'Opening',
    description: 'Hours of a day.',
    parts: [
      { name: 'day', type: 'String', required: true, description: 'The day.' },
      { name: 'hours', type: 'String', description: 'The hours.' },
      { name: 'toldBy', type: 'Reference', reference: 'Source', description: 'The source.' },
    ],
  },
};

it('a new record type of the model is read under aliases like those that are there', async () => {
  const nodes = model.nodes.map((node) =>
    node.name === 'Facility' ? { ...node, properties: [...node.properties, opening] } : node,
  );
  const types = buildEntityTypes(buildCatalog({ ...model, nodes }));
  const toldBy = { '@id': 'source:x', '@type': 'Source', says: 'A report' };
  const row = {
    '@id': 'facility:x',
    '@type': 'Facility',
    when: [{ '@id': 0, weekday: 'Monday', from: '9 to 5', known: toldBy }],
  };
  const resolvers = [rootQueries(types, async () => row)] as unknown as [ClassType];
  const orphanedTypes = [...types.types.values()].map(({ entity }) => entity);
  const schema = attachReaders(buildSchemaSync({ resolvers, orphanedTypes, validate: false }));
  const source = `{ entity(id: "facility:x") { ... on Facility {
    when: openings { weekday: day from: hours known: toldBy { says: name } } } } }`;
  const { data, errors } = await graphql({ schema, source });
  expect(errors).toBeUndefined();
  expect(data?.entity).toEqual({ when: [{ weekday: 'Monday', from: '9 to 5', known: { says: 'A report' } }] });
});
