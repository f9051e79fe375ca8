import type { RefObject } from 'react';
import type { CooperationPath } from '../../../../client/generated/fragments.ts';
import { KindLegend } from '../../components/kind-legend.tsx';
import { entityAddress } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';
import { go } from '../../core/router.ts';
import { useDark } from '../../core/theme.ts';
import { wrapLabel } from '../../core/wrap-label.ts';
import { text } from '../../strings/text.ts';
import { type PlacedBody, type PlacedStep, pathsLayout } from './paths-layout.ts';

function Line({ placed }: { placed: PlacedStep }) {
  const { step, from, to, weakest } = placed;
  const bend = (to.x - from.x) / 2;
  return (
    <path
      className={weakest || step.basis === 'INFERRED' ? 'tie tie-weak' : 'tie'}
      d={`M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`}
      strokeWidth={1 + step.strength * 4}
    >
      <title>{step.sentence}</title>
    </path>
  );
}

function Body({ placed, dark }: { placed: PlacedBody; dark: boolean }) {
  const { body, x, y } = placed;
  const paint = entityKinds.paint(body.kind);
  return (
    <a
      href={entityAddress(body.id)}
      onClick={(event) => {
        event.preventDefault();
        go(entityAddress(body.id));
      }}
    >
      <title>{body.name}</title>
      <path
        d={paint.shape}
        fillRule="evenodd"
        fill={dark ? paint.dark : paint.light}
        transform={`translate(${x - 10} ${y - 10}) scale(1.25)`}
      />
      {wrapLabel(body.name, 24, 3).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity
        <text key={index} className="halo" x={x} y={y + 24 + index * 14} textAnchor="middle" fontSize="12">
          {line}
        </text>
      ))}
    </a>
  );
}

/** The ways drawn together, from left to right. */
export function PathsDrawing({
  paths,
  drawingRef,
}: {
  paths: readonly CooperationPath[];
  drawingRef: RefObject<SVGSVGElement | null>;
}) {
  const dark = useDark();
  const { width, height, bodies, steps } = pathsLayout(paths);
  const kinds = [...new Set(bodies.map(({ body }) => body.kind))];
  return (
    <figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="drawing-scroll" aria-label={text.paths.drawn} tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, not a form's */}
        <svg
          ref={drawingRef}
          className="drawing drawing-fixed"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={text.paths.drawnCaption}
        >
          {steps.map((placed) => (
            <Line key={`${placed.step.from.id} ${placed.step.to.id} ${placed.step.kind}`} placed={placed} />
          ))}
          {bodies.map((placed) => (
            <Body key={placed.body.id} placed={placed} dark={dark} />
          ))}
        </svg>
      </section>
      <figcaption>
        {text.paths.drawnCaption}
        <KindLegend kinds={kinds} />
      </figcaption>
    </figure>
  );
}
