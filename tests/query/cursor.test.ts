import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/query/selection/cursor.ts';
import type { OrderKey } from '../../src/query/selection/order.ts';
import { refusalOf } from './capture.ts';

const byName: OrderKey[] = [
  { by: 'property', name: 'name', direction: 'ASC' },
  { by: 'id', name: 'id', direction: 'ASC' },
];
const bySince: OrderKey[] = [{ by: 'property', name: 'since', direction: 'DESC' }, byName[1] as OrderKey];

describe('a cursor', () => {
  it('gives back the values of its place, missing ones and other scripts included', () => {
    const values = [null, 'agency:ประเทศ'];
    expect(decodeCursor(encodeCursor('agencies', bySince, values), 'agencies', bySince)).toEqual(values);
  });

  it.each([
    ['another list', encodeCursor('ngos', byName, ['a', 'b'])],
    ['another order', encodeCursor('agencies', bySince, ['a', 'b'])],
    ['nothing', ''],
    ['no JSON', 'abc'],
    ['too many values', encodeCursor('agencies', byName, ['a', 'b', 'c'])],
    ['values that are no values', Buffer.from('["agencies name+ id+",{"a":1},"b"]').toString('base64url')],
    ['no id', Buffer.from('["agencies name+ id+","a",null]').toString('base64url')],
  ])('of %s is refused', async (_what, cursor) => {
    const [code, sentence] = await refusalOf(`{ agencies(after: "${cursor}") { nodes { id } } }`);
    expect(code).toBe('BAD_CURSOR');
    expect(sentence).toContain('endCursor');
  });

  it('of a list with an order named twice is refused before it is given out', async () => {
    const [code] = await refusalOf('{ agencies(orderBy: [{ field: NAME }, { field: NAME }]) { nodes { id } } }');
    expect(code).toBe('BAD_ARGUMENT');
  });
});
