import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, answerKey } from '../../src/answers/answer-key.ts';
import { canonicalJson } from '../../src/answers/canonical-json.ts';

const question: Asked = {
  query: 'query($id: ID!) { entity(id: $id) { name } }',
  operationName: null,
  variables: { id: 'country:th' },
  accepted: null,
  today: '2026-11-25',
  viewer: 'everyone',
};

const keyOf = (change: Partial<Asked>) => answerKey({ ...question, ...change });

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('The key of an answer', () => {
  it('is the same whatever the order of variables, and of keys within them', () => {
    expect(keyOf({ variables: { a: { x: 1, y: [2] }, b: null } })).toBe(
      keyOf({ variables: { b: null, a: { y: [2], x: 1 } } }),
    );
  });

  it('is the same for no variables, empty ones and null', () => {
    expect(keyOf({ variables: {} })).toBe(keyOf({ variables: null }));
  });

  it.each<[string, Partial<Asked>]>([
    ['document', { query: `${question.query} ` }],
    ['operation', { operationName: 'A' }],
    ['value', { variables: { id: 'country:la' } }],
    ['type of a value', { variables: { id: ['country:th'] } }],
    ['order of a list', { variables: { id: ['b', 'a'] } }],
    ['given null', { variables: { id: 'country:th', first: null } }],
    ['media type', { accepted: 'application/graphql-response+json' }],
    ['day', { today: '2026-11-26' }],
    ['rights', { viewer: 'somebody' }],
  ])('differs by the %s', (_what, change) => {
    expect(keyOf(change)).not.toBe(keyOf({}));
  });

  it('never lets one part run into the next', () => {
    expect(keyOf({ query: 'a', operationName: 'b' })).not.toBe(keyOf({ query: 'a","b', operationName: null }));
    expect(keyOf({ operationName: '' })).not.toBe(keyOf({ operationName: null }));
  });

  it('keeps halves of surrogate pairs apart, which are the same bytes in UTF-8', () => {
    expect(keyOf({ variables: { id: '\ud800' } })).not.toBe(keyOf({ variables: { id: '\udbff' } }));
    expect(keyOf({ query: '{a} #\ud800' })).not.toBe(keyOf({ query: '{a} #\ufffd' }));
  });

  it('is not given to variables nested deeper than anybody needs', () => {
    const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(keyOf({ variables: { id: nested } })).toBeNull();
  });
});

describe('Canonical JSON', () => {
  it('is JSON of the same value, equal for equal values and different for different ones', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (one, other) => {
        const text = canonicalJson(one);
        expect(JSON.parse(text ?? '')).toEqual(JSON.parse(JSON.stringify(one)));
        expect(canonicalJson(turned(JSON.parse(JSON.stringify(one))))).toBe(text);
        const same = canonicalJson(other) === text;
        expect(same).toBe(canonicalJson(JSON.parse(JSON.stringify(other))) === canonicalJson(JSON.parse(text ?? '')));
      }),
    );
  });
});
