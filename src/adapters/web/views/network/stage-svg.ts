import type Graph from 'graphology';
import type Sigma from 'sigma';
import { escapeXml } from '../../core/gexf.ts';
import { shorten } from '../../core/shorten.ts';
import type { EdgeAttributes, NodeAttributes } from './stage-attributes.ts';
import type { StageColours } from './stage-paint.ts';

const round = (value: number): string => value.toFixed(1);

/** What is on the stage as an SVG file: the same window, sizes, colours and labels. */
export function stageSvg(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  graph: Graph<NodeAttributes, EdgeAttributes>,
  colours: StageColours,
): string {
  const { width, height } = sigma.getDimensions();
  const labels = sigma.getNodeDisplayedLabels();
  const at = (id: string) => {
    const data = sigma.getNodeDisplayData(id);
    return data ? { data, ...sigma.framedGraphToViewport(data) } : null;
  };
  const lines: string[] = [];
  graph.forEachEdge((id, _attributes, source, target) => {
    const edge = sigma.getEdgeDisplayData(id);
    const [a, b] = [at(source), at(target)];
    if (!edge || edge.hidden || !a || !b) return;
    lines.push(
      `<path d="M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}" stroke="${edge.color}" stroke-width="${round(sigma.scaleSize(edge.size))}"/>`,
    );
  });
  const circles: string[] = [];
  const texts: string[] = [];
  graph.forEachNode((id) => {
    const place = at(id);
    if (!place || place.data.hidden) return;
    const radius = sigma.scaleSize(place.data.size);
    circles.push(
      `<circle cx="${round(place.x)}" cy="${round(place.y)}" r="${round(radius)}" fill="${place.data.color}"/>`,
    );
    if (!place.data.label || (!labels.has(id) && !place.data.forceLabel)) return;
    texts.push(
      `<text x="${round(place.x + radius + 3)}" y="${round(place.y + 4)}">${escapeXml(shorten(place.data.label, 36))}</text>`,
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<g fill="none">${lines.join('')}</g>`,
    circles.join(''),
    `<g font-family="system-ui, sans-serif" font-size="12" fill="${colours.label}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke">${texts.join('')}</g>`,
    '</svg>',
  ].join('\n');
}
