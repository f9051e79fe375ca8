import { describe, expect, it } from 'vitest';
import { ask, dataOf } from '../adapters/ask.ts';
import { expectedFirstHits } from '../search/expected-first-hits.ts';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly score: number; readonly matched: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const document = `query Search($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount nodes { id } edges { score matched } pageInfo { endCursor hasNextPage }
  }
}`;

async function search(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Found['search']> {
  const { search: found }: Found = await dataOf(document, { text, first: 5, ...more });
  return found;
}

describe('what people of the region type finds the body first', () => {
  it.each(expectedFirstHits)('%s', async (text, id) => {
    const { nodes } = await search(text);
    expect(nodes[0]?.id).toBe(id);
  });
});

it('there are at least sixty such queries', () => {
  expect(expectedFirstHits.length).toBeGreaterThanOrEqual(60);
});

describe('text is never read as syntax', () => {
  it.each([
    '" OR 1=1 --',
    'name:*',
    '~',
    'police~0.1',
    '(((',
    'a" AND "b',
    '\\',
    '*',
    '!!!',
    '🙂',
    '   ',
    "') DETACH DELETE n //",
    'IACAT AND NOT IACAT',
    'x'.repeat(500),
  ])('%s', async (text) => {
    const found = await search(text);
    expect(found.totalCount).toBeGreaterThanOrEqual(found.nodes.length);
  });

  it('a text that is too long is refused with what to do', async () => {
    const { json } = await ask(document, { text: 'x'.repeat(10_000), first: 5 });
    expect(json.errors[0].message).toMatch(/too long/);
  });
});

it('pages follow each other without repeating or leaving out', async () => {
  const whole = await search('police', { first: 20 });
  const one = await search('police', { first: 7 });
  const two = await search('police', { first: 13, after: one.pageInfo.endCursor });
  expect([...one.nodes, ...two.nodes]).toEqual(whole.nodes);
});
