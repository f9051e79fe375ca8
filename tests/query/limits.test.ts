import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkDocument, documentLimits, tooManyTokens } from '../../src/query/limits/document-limits.ts';
import { defaultLimits } from '../../src/query/limits/limits.ts';
import { capture, refusalOf } from './capture.ts';

const repeated = (text: (index: number) => string, count: number) =>
  Array.from({ length: count }, (_, index) => text(index));

function problemsOf(source: string): string[] {
  return checkDocument(parse(source), defaultLimits).map((error) => error.message);
}

describe('a document', () => {
  it('may be as deep as the limit and no deeper, fragments followed', () => {
    const nested = (levels: number): string => (levels === 1 ? 'id' : `a { ${nested(levels - 1)} }`);
    expect(problemsOf(`{ ${nested(defaultLimits.depth)} }`)).toEqual([]);
    const [problem] = problemsOf(`{ a { ...F } } fragment F on X { ${nested(defaultLimits.depth)} }`);
    expect(problem).toContain(`${defaultLimits.depth + 1} levels of fields; the limit is ${defaultLimits.depth}`);
  });

  it('may not have its fields multiplied by fragments that use one another', () => {
    const fragments = repeated((index) => `fragment F${index} on X { ...F${index + 1} ...F${index + 1} }`, 30);
    const [problem] = problemsOf(`{ ...F0 } ${fragments.join(' ')} fragment F30 on X { id }`);
    expect(problem).toContain('fields; the limit is');
  });

  it('may not ask for the same thing under endless aliases', () => {
    const source = `{ ${repeated((index) => `a${index}: topics { totalCount }`, defaultLimits.aliases + 1).join(' ')} }`;
    expect(problemsOf(source)[0]).toContain(`${defaultLimits.aliases + 1} aliases`);
  });

  it('may not be endless text', () => {
    const source = `{ topics(where: { id: { in: [${'"a" '.repeat(defaultLimits.tokens)}] } }) { totalCount } }`;
    const refused = () => parse(source, { maxTokens: defaultLimits.tokens });
    expect(refused).toThrow();
    try {
      refused();
    } catch (error) {
      expect(tooManyTokens((error as Error).message)).toMatchObject({
        code: 'QUERY_TOO_LARGE',
        message: expect.stringContaining(`the limit is ${defaultLimits.tokens}`),
      });
    }
    expect(tooManyTokens('Syntax Error: Expected Name, found <EOF>.')).toBeNull();
  });

  it.each([
    ['__typename', '__typename'],
    ['the schema', '__schema { queryType { name } }'],
    ['a field of the schema', 'x'],
  ])('may not ask for %s under endless aliases or again and again', (_what, field) => {
    const inSchema = (text: string) =>
      field === 'x' ? `{ __schema { ${text.replaceAll('x', 'description')} } }` : `{ ${text} }`;
    const aliased = repeated((index) => `a${index}: ${field}`, defaultLimits.aliases + 1).join(' ');
    expect(problemsOf(inSchema(aliased))[0]).toContain(`${defaultLimits.aliases + 1} aliases`);
    expect(problemsOf(inSchema(`${field} `.repeat(defaultLimits.fields + 1)))[0]).toContain('fields; the limit is');
  });

  it('may introspect everything, as tools do', () => {
    const everything = { schemaDescription: true, inputValueDeprecation: true, oneOf: true, specifiedByUrl: true };
    expect(problemsOf(getIntrospectionQuery({ ...everything, directiveIsRepeatable: true }))).toEqual([]);
  });

  it('is not looked into any further when it is too large', () => {
    const schema = buildSchema('type Query { a: String }');
    const rules = [...specifiedRules, documentLimits(defaultLimits)];
    const messages = (source: string) => validate(schema, parse(source), rules).map((error) => error.message);
    expect(messages('{ unknown ...Missing }')).toHaveLength(2);
    expect(messages(`{ unknown ...Missing ${'a '.repeat(defaultLimits.fields)} }`)).toEqual([
      expect.stringContaining('fields; the limit is'),
    ]);
  });

  it('is measured even where its fragments go in a circle', () => {
    expect(problemsOf('{ ...A } fragment A on X { id ...B } fragment B on X { id ...A }')).toEqual([]);
  });

  it('may introspect the schema at any depth', () => {
    expect(problemsOf(`{ __schema { types { ${'ofType { '.repeat(20)} name ${'}'.repeat(20)} } } }`)).toEqual([]);
  });
});

describe('a query', () => {
  it('is refused when a page is too large, with what to do instead', async () => {
    const [code, sentence] = await refusalOf('{ agencies(first: 501) { nodes { id } } }');
    expect(code).toBe('QUERY_TOO_LARGE');
    expect(sentence).toContain('after: its endCursor');
    expect(await refusalOf('{ entity(id: "a") { ties(first: 100000) { totalCount } } }')).toEqual([
      'QUERY_TOO_LARGE',
      expect.stringContaining('100000'),
    ]);
  });

  it('is refused when a page has a negative size', async () => {
    expect(await refusalOf('{ agencies(first: -1) { nodes { id } } }')).toEqual(['BAD_ARGUMENT', expect.any(String)]);
  });

  it('is refused when the sizes of nested lists multiply too far, and taken when they are smaller', async () => {
    const source = (first: number) =>
      `{ countries { nodes { agencies { nodes { memberOf(first: ${first}) { nodes { ties(first: ${first}) { nodes { id } } } } } } } } }`;
    expect(await refusalOf(source(50))).toEqual(['QUERY_TOO_LARGE', expect.stringContaining('smaller first')]);
    expect((await capture(source(5))).statements).toHaveLength(1);
  });

  it('is refused when its conditions are too deep', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? '{ id: { equals: "a" } }' : `{ memberOf: { some: ${nested(depth - 1)} } }`;
    const source = (depth: number) => `{ countries(where: ${nested(depth)}) { totalCount } }`;
    const deeper = source(1).replace('id: { equals: "a" }', 'not: { not: { not: { id: { equals: "a" } } } }');
    expect((await capture(source(1))).statements).toHaveLength(1);
    expect(await refusalOf(deeper)).toEqual(['QUERY_TOO_LARGE', expect.stringContaining('levels of conditions')]);
  });

  it('is refused when it has too many conditions or too many values in one', async () => {
    const conditions = repeated((index) => `{ name: { equals: "${index}" } }`, 51).join(' ');
    expect((await refusalOf(`{ agencies(where: { or: [${conditions}] }) { totalCount } }`))[1]).toContain(
      '51 conditions',
    );
    const ids = repeated((index) => `a:${index}`, 501);
    const source = 'query ($ids: [ID!]) { agencies(where: { id: { in: $ids } }) { totalCount } }';
    expect((await refusalOf(source, { ids }))[1]).toContain('501 values');
  });

  it('is refused when a date does not exist', async () => {
    expect((await capture('{ agencies(asOf: "2017-02-30") { totalCount } }')).errors[0]?.message).toContain(
      '2017-02-30',
    );
  });
});
