import { describe, expect, it } from 'vitest';
import { readNetworkState } from '../../../src/adapters/web/views/network/network-state.ts';
import { heldIn, visibleNetwork } from '../../../src/adapters/web/views/network/visible-network.ts';
import type { GraphLink, GraphNode, GraphView } from '../../../src/client/generated/fragments.ts';
import type { EntityKind } from '../../../src/client/generated/schema-types.ts';

const node = (id: string, kind: EntityKind, country: string | null = null): GraphNode => ({
  id,
  kind,
  name: id,
  nameLocal: null,
  country,
  unnamed: false,
  degree: 1,
  importance: 0.5,
  x: null,
  y: null,
});

const link = (source: string, target: string, more: Partial<GraphLink> = {}): GraphLink => ({
  id: `${source} ${target}`,
  source,
  target,
  kind: 'PARTNERS_WITH',
  since: null,
  until: null,
  observed: null,
  basis: 'STATED',
  strength: 0.5,
  cooperation: true,
  topics: [],
  ...more,
});

const view: GraphView = {
  nodes: [
    node('country:th', 'COUNTRY'),
    node('agency:th', 'AGENCY', 'country:th'),
    node('ngo:jp', 'NGO', 'country:jp'),
    node('igo:iom', 'IGO'),
    node('topic:x', 'TOPIC'),
  ],
  links: [
    link('agency:th', 'igo:iom', { since: '2003', until: '2010', topics: ['topic:x'] }),
    link('ngo:jp', 'igo:iom', { basis: 'INFERRED' }),
    link('agency:th', 'country:th', { kind: 'LOCATED_IN', cooperation: false }),
  ],
  totalNodes: 5,
  totalLinks: 3,
  completeness: { complete: true, truncatedBy: null, hiddenByAccess: false, budget: null, spent: null },
};

const shown = (search: string) => {
  const visible = visibleNetwork(view, readNetworkState(new URLSearchParams(search)), new Set(['HOSTED']));
  return { nodes: visible.nodes.map(({ id }) => id), links: visible.links.map(({ id }) => id) };
};

describe('what of the network is drawn', () => {
  it('leaves out what only describes, and what nothing drawn is tied to', () => {
    expect(shown('')).toEqual({
      nodes: ['agency:th', 'ngo:jp', 'igo:iom'],
      links: ['agency:th igo:iom', 'ngo:jp igo:iom'],
    });
  });

  it('keeps entities without a tie when asked to', () => {
    expect(shown('untied=1').nodes).toContain('country:th');
  });

  it('leaves out inferred ties, ties on other topics and undated ties when asked to', () => {
    expect(shown('inferred=0').links).toEqual(['agency:th igo:iom']);
    expect(shown('topic=topic:x').links).toEqual(['agency:th igo:iom']);
    expect(shown('undated=0').links).toEqual(['agency:th igo:iom']);
  });

  it('follows the year: a tie that ended is not drawn after its end', () => {
    expect(shown('year=2005&undated=0').links).toEqual(['agency:th igo:iom']);
    expect(shown('year=2002&undated=0').links).toEqual([]);
    expect(shown('year=2011&undated=0').links).toEqual([]);
  });

  it('draws a country with its bodies and their partners', () => {
    expect(shown('country=country:th').nodes).toEqual(['agency:th', 'igo:iom']);
  });

  it('always keeps what is in focus', () => {
    expect(shown('focus=topic:x').nodes).toContain('topic:x');
  });
});

describe('a tie that leaves an acquaintance', () => {
  it('holds after the happening is over', () => {
    const hosted = link('a', 'b', { kind: 'HOSTED', since: '2017-10-19', until: '2017-11-02' });
    expect(heldIn(hosted, 2024, new Set(['HOSTED']), true)).toBe(true);
    expect(heldIn(hosted, 2016, new Set(['HOSTED']), true)).toBe(false);
  });
});
