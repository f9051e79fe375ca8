import fc from 'fast-check';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/query/limits/limits.ts';
import { anyQuery } from './any-query.ts';
import { compiledSchema } from './compiled-schema.ts';
import { type FixtureStore, openFixtureStore } from './fixture-store.ts';
import { plainAnswer } from './plain-schema.ts';

/** How many queries to make up; each is planned by the database for the first time, which is what takes long. */
const numRuns = Number(process.env.READS_RUNS ?? 40);

/** Made-up queries leave `first` unsaid, and so may ask for more than one root field is allowed to yield. */
const limits = { ...defaultLimits, cost: Number.MAX_SAFE_INTEGER };

describe('a compiled answer', () => {
  let open: FixtureStore;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    open = await openFixtureStore();
    schema = compiledSchema((statement) => open.store.read(statement), { limits });
  });
  afterAll(() => open?.close());

  it('equals what plain reading of the same network gives, whatever is asked', { timeout: 600_000 }, async () => {
    const plain = plainAnswer(schema);
    await fc.assert(
      fc.asyncProperty(anyQuery(), async (source) => {
        const expected = await plain(source);
        const compiled = await graphql({ schema, source });
        expect(expected.errors).toBeUndefined();
        expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns },
    );
  });

  it('read page by page gives the whole list once, in order, wherever pages end', async () => {
    const orders = [
      '',
      'orderBy: [{ field: SINCE }]',
      'orderBy: [{ field: LEVEL, direction: DESC }, { field: SINCE }]',
    ];
    for (const order of orders) {
      const whole = await graphql({ schema, source: `{ list: agencies(first: 500 ${order}) { nodes { id } } }` });
      const expected = (whole.data as never as { list: { nodes: { id: string }[] } }).list.nodes.map(({ id }) => id);
      for (const size of [1, 2, 4]) {
        const found: string[] = [];
        let after: string | null = null;
        do {
          const place: string = after ? `after: "${after}"` : '';
          const source = `{ list: agencies(first: ${size} ${order} ${place}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
          const { data, errors } = await graphql({ schema, source });
          expect(errors).toBeUndefined();
          const { list } = data as never as {
            list: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
          };
          found.push(...list.nodes.map(({ id }) => id));
          after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
        } while (after);
        expect(found).toEqual(expected);
      }
    }
  });
});
