import { describe, expect, test } from 'vitest';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { neighbourhood } from '../../../src/cooperation/views/neighbourhood.ts';
import { wholeNetwork } from '../../../src/cooperation/views/whole-network.ts';
import { ask } from '../ask.ts';
import { each, madeNetwork, today, withoutSight } from '../made-network.ts';

const network = madeNetwork(
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
    const view = ask(wholeNetwork, network, { today });
    expect(ids(view.nodes)).not.toContain('ngo:closed');
    expect(ids(view.nodes)).not.toContain('source:one');
    expect(ids(ask(wholeNetwork, network, { asOf: '2014', today }).nodes)).toContain('ngo:closed');
  });

  test('counts the links that it shows at each node', () => {
    const view = ask(wholeNetwork, network, { today });
    for (const node of view.nodes) {
      expect(node.degree).toBe(view.links.filter((link) => link.source === node.id || link.target === node.id).length);
    }
  });

  test('says how much there would be without the limit', () => {
    const view = ask(wholeNetwork, network, { limit: 2, today });
    expect(view.nodes).toHaveLength(2);
    expect(view.totalNodes).toBe(6);
    expect(view.completeness).toMatchObject({ complete: false, truncatedBy: 'LIMIT' });
  });
});

describe('what a view tells', () => {
  const twice = madeNetwork(
    [{ id: 'ngo:one', name: 'One', nameLocal: 'Eins', country: 'country:aa', unnamed: true }],
    [
      ['ngo:one', 'MEMBER_OF', 'process:hub', { since: '2004', until: '2006', observed: null }],
      ['ngo:one', 'MEMBER_OF', 'process:hub', { since: '2010-05', basis: 'INFERRED' }],
      ['process:hub', 'ADDRESSES', 'topic:returns'],
      ['ngo:two', 'MEMBER_OF', 'process:hub', { since: '2005' }],
    ],
  );

  test('are links with ids of their own, also where the same two are tied twice in one way', () => {
    const { links } = ask(
      wholeNetwork,
      madeNetwork(
        [],
        [
          ['ngo:one', 'PARTNERS_WITH', 'ngo:two', { since: '2004' }],
          ['ngo:one', 'PARTNERS_WITH', 'ngo:two', { since: '2010' }],
          ['ngo:one', 'PARTNERS_WITH', 'ngo:two'],
        ],
      ),
      { today },
    );
    expect(links.map(({ id }) => id)).toEqual([
      'ngo:one PARTNERS_WITH ngo:two',
      'ngo:one PARTNERS_WITH ngo:two 2004',
      'ngo:one PARTNERS_WITH ngo:two 2010',
    ]);
  });

  test('are the dates, the basis and the topics of a link as recorded', () => {
    const then = ask(wholeNetwork, twice, { asOf: '2005', today }).links;
    expect(then.find(({ since }) => since === '2004')).toMatchObject({
      source: 'ngo:one',
      target: 'process:hub',
      kind: 'MEMBER_OF',
      until: '2006',
      observed: null,
      basis: 'STATED',
      cooperation: true,
      topics: ['topic:returns'],
    });
    const now = ask(wholeNetwork, twice, { today }).links;
    expect(now.map(({ since }) => since)).toEqual(['2010-05', '2005', null]);
    expect(now[0]).toMatchObject({ until: null, observed: today, basis: 'INFERRED' });
    expect(now[2]).toMatchObject({ kind: 'ADDRESSES', cooperation: false, strength: 0, topics: ['topic:returns'] });
  });

  test('is the name of a node, also in its own script, and that the source does not name it', () => {
    const told = {
      kind: 'NGO',
      name: 'One',
      nameLocal: 'Eins',
      country: 'country:aa',
      unnamed: true,
      x: null,
      y: null,
    };
    expect(ask(wholeNetwork, twice, { today }).nodes.find(({ id }) => id === 'ngo:one')).toMatchObject(told);
  });

  test('keeps the most tied, and measures them by what is drawn', () => {
    const { nodes, links, totalLinks } = ask(wholeNetwork, network, { limit: 3, today });
    expect(nodes.map(({ id }) => id)).toEqual(['ngo:two', 'process:hub', 'ngo:three']);
    expect(links).toHaveLength(2);
    expect(totalLinks).toBe(5);
    const sums = nodes.map(({ id }) =>
      links.filter(({ source, target }) => source === id || target === id).reduce((sum, one) => sum + one.strength, 0),
    );
    expect(nodes.map(({ importance }) => importance)).toEqual(sums);
  });

  test('is nothing that is withheld', () => {
    const seen = withoutSight(twice, ['topic:returns', 'ngo:two']);
    const { nodes, links, totalNodes, completeness } = ask(wholeNetwork, seen, { today });
    expect(ids(nodes)).toEqual(['ngo:one', 'process:hub']);
    expect(links.map(({ topics }) => topics)).toEqual([[]]);
    expect(totalNodes).toBe(2);
    expect(completeness.hiddenByAccess).toBe(true);
    expect(ids(ask(neighbourhood, seen, { ids: ['process:hub'], today }).nodes)).toEqual(['ngo:one', 'process:hub']);
  });
});

describe('a neighbourhood', () => {
  test('spreads through a country that was asked about, and draws only the kinds of ties wanted', () => {
    const around = (tieKinds: readonly string[] | null) =>
      ids(ask(neighbourhood, network, { ids: ['country:aa'], tieKinds, today }).nodes);
    expect(around(null)).toEqual(['country:aa', 'ngo:far', 'ngo:one']);
    expect(around(['MEMBER_OF'])).toEqual(['country:aa']);
  });

  test('says what stopped it where the work that is allowed is spent', () => {
    const view = ask(neighbourhood, network, { ids: ['ngo:one'], depth: 3, today }, workOf(1));
    expect(ids(view.nodes)).toEqual(['country:aa', 'ngo:one', 'process:hub']);
    expect(view.completeness).toMatchObject({ complete: false, truncatedBy: 'BUDGET' });
  });

  test('reaches as far as asked, and not through a country', () => {
    const around = (depth: number) => ids(ask(neighbourhood, network, { ids: ['ngo:one'], depth, today }).nodes);
    expect(around(0)).toEqual(['ngo:one']);
    expect(around(1)).toEqual(['country:aa', 'ngo:one', 'process:hub']);
    expect(around(3)).toEqual(['country:aa', 'ngo:one', 'ngo:three', 'ngo:two', 'process:hub']);
  });

  test('keeps what was asked about and the nearest when cut short', () => {
    const view = ask(neighbourhood, network, { ids: ['ngo:one'], depth: 3, limit: 2, today });
    expect(ids(view.nodes)).toEqual(['ngo:one', 'process:hub']);
    expect(view.completeness).toMatchObject({ complete: false, truncatedBy: 'LIMIT' });
  });
});
