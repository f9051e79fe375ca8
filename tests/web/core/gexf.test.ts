import { describe, expect, it } from 'vitest';
import { escapeXml, toGexf } from '../../../src/adapters/web/core/gexf.ts';

describe('a graph as GEXF', () => {
  const gexf = toGexf({
    description: 'A & B',
    nodes: [
      {
        id: 'agency:a',
        label: 'A <unit>',
        kind: 'AGENCY',
        country: 'country:th',
        x: 1,
        y: 2,
        size: 3,
        colour: '#1f6fb2',
      },
      { id: 'ngo:b', label: 'B', kind: 'NGO', country: null },
    ],
    links: [{ id: 't1', source: 'agency:a', target: 'ngo:b', kind: 'FUNDS', weight: 0.5, since: '2003', until: null }],
  });

  it('carries kinds, countries, dates, colours and places', () => {
    expect(gexf).toContain('<attvalue for="kind" value="AGENCY"/>');
    expect(gexf).toContain('<attvalue for="country" value="country:th"/>');
    expect(gexf).toContain('<attvalue for="since" value="2003"/>');
    expect(gexf).toContain('<viz:color r="31" g="111" b="178"/>');
    expect(gexf).toContain('<viz:position x="1" y="2" z="0"/>');
  });

  it('leaves out what is not known instead of writing null', () => {
    expect(gexf).not.toContain('null');
    expect(gexf).not.toContain('for="until" value');
  });

  it('escapes markup and drops characters that XML forbids', () => {
    expect(gexf).toContain('label="A &lt;unit&gt;"');
    expect(escapeXml('a\u0000b\u0008c')).toBe('abc');
  });
});
