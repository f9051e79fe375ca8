import { describe, expect, test } from 'vitest';
import { neighbourhood } from '../../src/cooperation/neighbourhood.ts';
import { wholeNetwork } from '../../src/cooperation/whole-network.ts';
import { catalog, each, syntheticNetwork, today } from './synthetic-network.ts';

const network = syntheticNetwork(
  [{ id: 'ngo:closed', until: '2015' }, { id: 'source:one' }],
  [
    ...each(['ngo:one', 'ngo:two', 'ngo:closed'], 'MEMBER_OF', 'process:hub'),
    ['ngo:one', 'LOCATED_IN', 'country:aa'],
    ['ngo:far', 'LOCATED_IN', 'country:aa'],
    ['ngo:two', 'PARTNERS_WITH', 'ngo:three'],
  ],
);
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();

describe('the network for drawing', () => {
  test('has what exists on the day and the ties that hold, without sources', () => {
    const view = wholeNetwork(network, catalog, { today });
    expect(ids(view.nodes)).not.toContain('ngo:closed');
    expect(ids(view.nodes)).not.toContain('source:one');
    expect(ids(wholeNetwork(network, catalog, { asOf: '2014', today }).nodes)).toContain('ngo:closed');
  });

  test('counts the links that it shows at each node', () => {
    const view = wholeNetwork(network, catalog, { today });
    for (const node of view.nodes) {
      expect(node.degree).toBe(view.links.filter((link) => link.source === node.id || link.target === node.id).length);
    }
  });

  test('says how much there would be without the limit', () => {
    const view = wholeNetwork(network, catalog, { limit: 2, today });
    expect(view.nodes).toHaveLength(2);
    expect(view.totalNodes).toBe(6);
    expect(view.completeness).toMatchObject({ complete: false, truncatedBy: 'limit' });
  });
});

describe('a neighbourhood', () => {
  test('reaches as far as asked, and not through a country', () => {
    const around = (depth: number) => ids(neighbourhood(network, catalog, { ids: ['ngo:one'], depth, today }).nodes);
    expect(around(0)).toEqual(['ngo:one']);
    expect(around(1)).toEqual(['country:aa', 'ngo:one', 'process:hub']);
    expect(around(3)).toEqual(['country:aa', 'ngo:one', 'ngo:three', 'ngo:two', 'process:hub']);
  });

  test('keeps what was asked about and the nearest when cut short', () => {
    const view = neighbourhood(network, catalog, { ids: ['ngo:one'], depth: 3, limit: 2, today });
    expect(ids(view.nodes)).toEqual(['ngo:one', 'process:hub']);
    expect(view.completeness).toMatchObject({ complete: false, truncatedBy: 'limit' });
  });
});
