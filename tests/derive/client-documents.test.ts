import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { clientFiles } from '../../src/derive/client-documents.ts';

const schema = `
  enum Kind { AGENCY NGO }
  interface Entity { id: ID! kind: Kind! name: String since: Date }
  type Agency implements Entity { id: ID! kind: Kind! name: String since: Date code: String! }
  type Ngo implements Entity { id: ID! kind: Kind! name: String since: Date }
  scalar Date
  type Query { entities(kinds: [Kind!], first: Int!): [Entity!]! }
`;

const fragments = {
  name: 'fragments',
  text: 'fragment Ref on Entity { id ...Named } fragment Named on Entity { name } fragment Other on Ngo { id }',
};

const question = (selection: string) => ({
  name: 'bodies',
  text: `query Bodies($kinds: [Kind!], $first: Int!) { entities(kinds: $kinds, first: $first) { ${selection} } }`,
});

async function derived(selection: string): Promise<Record<string, string>> {
  const files = await clientFiles(schema, [fragments, question(selection)]);
  return Object.fromEntries(files.map(({ name, text }) => [name, text.replace(/\s+/g, ' ')]));
}

describe('the derived files of the clients', () => {
  it('give an answer the types of the schema: null where it may be null, words where it is an enum', async () => {
    const { bodies } = await derived('...Ref kind since');
    expect(bodies).toContain(
      'export type BodiesAnswer = { readonly entities: ReadonlyArray<{ readonly kind: Types.Kind, readonly since: string | null, readonly id: string, readonly name: string | null }> };',
    );
    expect(bodies).toMatch(/kinds\?: ReadonlyArray<Types\.Kind> \| null \| undefined; first: number;/);
  });

  it('tell the kinds apart where they give different fields', async () => {
    const { bodies } = await derived('id ... on Agency { code }');
    expect(bodies).toContain('| { readonly code: string, readonly id: string } | { readonly id: string }');
  });

  it('send an operation with the fragments that it uses, each once, and with no other', async () => {
    const { bodies } = await derived('...Ref ...Named');
    const text = JSON.parse(bodies?.match(/text: ("(?:[^"\\]|\\.)*")/)?.[1] ?? '""');
    expect(print(parse(text)).match(/^(query|fragment) \w+/gm)).toEqual([
      'query Bodies',
      'fragment Ref',
      'fragment Named',
    ]);
  });

  it('declare what the schema itself names once, for all documents', async () => {
    const files = await derived('...Ref kind');
    expect(files['schema-types']).toContain("export type Kind = | 'AGENCY' | 'NGO';");
    expect(files.fragments).toContain('export type Ref = { readonly id: string, readonly name: string | null };');
  });

  it('refuse a document that does not fit the schema', async () => {
    await expect(derived('nickname')).rejects.toThrow(/Cannot query field "nickname"/);
  });
});
