import { expect, it } from 'vitest';
import { dataOf } from '../adapters/ask.ts';

interface Property {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly own: boolean;
  readonly parts: readonly { readonly name: string }[];
}

it('tells of a kind what a legend, a form and a page of its entities need', async () => {
  const { model } = await dataOf(`{ model { kinds { kind idPrefix words { one many } draw { order light dark shape }
    roles { onPath turnedTo acts } properties { name label type list own vocabulary reference parts { name } } } } }`);
  const agency = model.kinds.find((kind: { kind: string }) => kind.kind === 'AGENCY');
  expect(agency.words).toEqual({ one: 'Government agency', many: 'Government agencies' });
  expect(agency.draw).toMatchObject({ order: 10, light: '#1f6fb2', dark: '#6db3ec' });
  expect(agency.roles).toEqual({ onPath: 'BODY', turnedTo: true, acts: true });
  const named = (name: string): Property => agency.properties.find((property: Property) => property.name === name);
  expect(named('mandates')).toMatchObject({
    label: 'What it does',
    type: 'VOCABULARY',
    list: true,
    own: true,
    vocabulary: 'Mandate',
  });
  expect(named('country')).toMatchObject({ type: 'REFERENCE', own: false, reference: 'COUNTRY' });
  expect(named('evidence').parts.map((part) => part.name)).toEqual(['source', 'locator', 'anchor']);
});

it('tells of a kind of tie between which kinds it runs, an interface told as its kinds', async () => {
  const { model } = await dataOf('{ model { tieKinds { kind attends ends { from to } properties { name own } } } }');
  const tie = model.tieKinds.find(({ kind }: { kind: string }) => kind === 'PARTICIPATED_IN');
  expect(tie.attends).toBe(true);
  expect(tie.ends).toEqual([
    { from: ['COUNTRY', 'AGENCY', 'NGO', 'IGO', 'COMPANY', 'PROCESS', 'PROGRAM', 'FACILITY'], to: ['EVENT'] },
  ]);
  expect(tie.properties.filter(({ own }: Property) => own)).toEqual([{ name: 'participants', own: true }]);
});

it('every property that it tells of is a field of the type', async () => {
  const { model } = await dataOf('{ model { kinds { name properties { name } } } }');
  const queries = model.kinds.map(
    ({ name }: { name: string }) => `${name}: __type(name: "${name}") { fields { name } }`,
  );
  const types = await dataOf(`{ ${queries.join(' ')} }`);
  for (const { name, properties } of model.kinds) {
    const fields = types[name].fields.map((field: { name: string }) => field.name);
    expect(fields).toEqual(expect.arrayContaining(properties.map((property: Property) => property.name)));
  }
});
