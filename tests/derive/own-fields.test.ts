import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { ownFieldsDocument } from '../../src/derive/own-fields.ts';
import { model } from '../../src/model/model.ts';
import type { Property } from '../../src/model/property.ts';

const founder: Property = {
  name: 'founder',
  type: 'Reference',
  reference: 'Country',
  description: 'Who founded it.',
};
const openings: Property = {
  name: 'openings',
  type: 'Record',
  list: true,
  description: 'When it is open.',
  record: {
    name: 'Opening',
    description: 'Hours of a day.',
    parts: [
      { name: 'day', type: 'String', description: 'The day.' },
      { name: 'toldBy', type: 'Reference', reference: 'Source', description: 'The source.' },
    ],
  },
};

it('the page of an entity asks for whatever its kind declares, and for nothing that every entity has', () => {
  const { text } = ownFieldsDocument(buildCatalog());
  expect(text).toContain('... on Service { mandates level numbers hours languages }');
  expect(text).toContain('... on Source { title publisher published language }');
  expect(text).not.toMatch(/on (Topic|Process) |aliases|evidence/);
});

it('it asks an entity referred to for its name, and a record for its parts', () => {
  const nodes = model.nodes.map((node) =>
    node.name === 'Topic' ? { ...node, properties: [founder, openings] } : node,
  );
  const { text } = ownFieldsDocument(buildCatalog({ ...model, nodes }));
  expect(text).toContain('... on Topic { founder { id name } openings { day toldBy { id name } } }');
});
