import type { RefObject } from 'react';
import type { GraphLink, GraphView } from '../../../client/generated/fragments.ts';
import { entityAddress } from '../core/address.ts';
import { egoLayout, egoSize, type PlacedNode } from '../core/ego-layout.ts';
import { entityKinds } from '../core/kinds.ts';
import { go } from '../core/router.ts';
import { shorten } from '../core/shorten.ts';
import { useDark } from '../core/theme.ts';
import { text } from '../strings/text.ts';
import { KindLegend } from './kind-legend.tsx';
import { ShownOf } from './shown-of.tsx';

interface Props {
  readonly view: GraphView;
  readonly centre: string;
  readonly caption: string;
  readonly drawingRef?: RefObject<SVGSVGElement | null>;
  /** Entities to mark as lost, by id. */
  readonly lost?: ReadonlySet<string>;
}

const pairOf = (link: GraphLink): string => `${link.source} ${link.target}`;

function Mark({ placed, dark, lost }: { placed: PlacedNode; dark: boolean; lost: boolean }) {
  const { node, x, y, side } = placed;
  const paint = entityKinds.paint(node.kind);
  const scale = side === 'centre' ? 1.5 : 0.85;
  const label = (
    <text
      className="halo"
      x={side === 'left' ? x - 12 : x + 12}
      y={y}
      textAnchor={side === 'left' ? 'end' : 'start'}
      dominantBaseline="central"
      fontSize="12"
    >
      {shorten(node.name, 34)}
    </text>
  );
  return (
    <g>
      <path
        d={paint.shape}
        fill={dark ? paint.dark : paint.light}
        fillRule="evenodd"
        transform={`translate(${x - 8 * scale} ${y - 8 * scale}) scale(${scale})`}
      />
      {lost ? <path className="cross" d={`M${x - 9} ${y - 9}l18 18m0 -18l-18 18`} /> : null}
      {side === 'centre' ? null : (
        <a
          href={entityAddress(node.id)}
          onClick={(event) => {
            event.preventDefault();
            go(entityAddress(node.id));
          }}
        >
          <title>{node.name}</title>
          {label}
        </a>
      )}
    </g>
  );
}

/** What is directly around one entity. */
export function EgoDrawing({ view, centre, caption, drawingRef, lost }: Props) {
  const dark = useDark();
  const { placed, height } = egoLayout(view.nodes, centre);
  const at = new Map(placed.map((item) => [item.node.id, item]));
  const own = view.links.filter((link) => link.source === centre || link.target === centre);
  const links = [
    ...new Map([...own].sort((a, b) => a.strength - b.strength).map((link) => [pairOf(link), link])).values(),
  ];
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, not a form's */}
      <svg
        className="drawing ego"
        ref={drawingRef}
        viewBox={`0 0 ${egoSize.width} ${height}`}
        role="group"
        aria-label={caption}
      >
        {links.map((link) => {
          const [a, b] = [at.get(link.source), at.get(link.target)];
          return a && b ? (
            <line
              key={pairOf(link)}
              className={link.basis === 'INFERRED' ? 'tie tie-weak' : 'tie'}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              strokeWidth={0.6 + link.strength * 2.4}
            />
          ) : null;
        })}
        {placed.map((item) => (
          <Mark key={item.node.id} placed={item} dark={dark} lost={lost?.has(item.node.id) ?? false} />
        ))}
      </svg>
      <figcaption>
        {caption}
        <ShownOf
          shown={Math.max(0, view.nodes.length - 1)}
          of={Math.max(0, view.totalNodes - 1)}
          what={text.network.neighbours}
        />
        <KindLegend kinds={[...new Set(view.nodes.map((node) => node.kind))]} />
      </figcaption>
    </figure>
  );
}
