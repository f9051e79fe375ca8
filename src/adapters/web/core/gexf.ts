/** A graph to write, as it stands on the screen. */
export interface GexfGraph {
  readonly description: string;
  readonly nodes: readonly GexfNode[];
  readonly links: readonly GexfLink[];
}

export interface GexfNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly country?: string | null | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly size?: number | undefined;
  /** #rrggbb */
  readonly colour?: string | undefined;
}

export interface GexfLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight?: number | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly basis?: string | undefined;
}

/** Text for XML: characters that XML 1.0 forbids are left out, the rest escaped. */
export function escapeXml(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function attributes(values: Record<string, string | number | null | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function attvalues(values: Record<string, string | null | undefined>): string {
  const written = Object.entries(values).filter(([, value]) => value);
  return `<attvalues>${written.map(([name, value]) => `<attvalue${attributes({ for: name, value })}/>`).join('')}</attvalues>`;
}

function viz(node: GexfNode): string {
  const parts: string[] = [];
  if (node.colour) {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(node.colour?.slice(at, at + 2) ?? '0', 16));
    parts.push(`<viz:color r="${r}" g="${g}" b="${b}"/>`);
  }
  if (node.x !== undefined && node.y !== undefined) parts.push(`<viz:position x="${node.x}" y="${node.y}" z="0"/>`);
  if (node.size !== undefined) parts.push(`<viz:size value="${node.size}"/>`);
  return parts.join('');
}

/** GEXF 1.3 for Gephi: kinds and countries as attributes, dates as attributes, colours, places and sizes as drawn. */
export function toGexf(graph: GexfGraph): string {
  const nodes = graph.nodes.map(
    (node) =>
      `<node${attributes({ id: node.id, label: node.label })}>${attvalues({ kind: node.kind, country: node.country })}${viz(node)}</node>`,
  );
  const edges = graph.links.map(
    (link) =>
      `<edge${attributes({ id: link.id, source: link.source, target: link.target, label: link.kind, weight: link.weight })}>${attvalues({ kind: link.kind, since: link.since, until: link.until, basis: link.basis })}</edge>`,
  );
  const declare = (names: string[]) =>
    names.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Saphan</creator><description>${escapeXml(graph.description)}</description></meta>`,
    '<graph defaultedgetype="directed">',
    `<attributes class="node">${declare(['kind', 'country'])}</attributes>`,
    `<attributes class="edge">${declare(['kind', 'since', 'until', 'basis'])}</attributes>`,
    `<nodes>${nodes.join('\n')}</nodes>`,
    `<edges>${edges.join('\n')}</edges>`,
    '</graph></gexf>\n',
  ].join('\n');
}
