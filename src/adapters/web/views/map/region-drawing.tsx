import { type RefObject, useMemo } from 'react';
import type { Matrix, MatrixCell } from '../../../../client/generated/cooperation-matrix.ts';
import { keyOfCell } from '../../core/pairs.ts';
import { text } from '../../strings/text.ts';
import { arcPath } from './arc-path.ts';
import { regionMap } from './region-shapes.ts';

interface Props {
  readonly matrix: Matrix;
  /** Pairs to draw. */
  readonly cells: readonly MatrixCell[];
  readonly picked: string | null;
  readonly onPick: (pair: string) => void;
  readonly drawingRef: RefObject<SVGSVGElement | null>;
}

const codeOf = (countryId: string): string => countryId.slice(-2).toUpperCase();

/** The region with an arc for each pair; the table beside it is the way for the keyboard. */
export default function RegionDrawing({ matrix, cells, picked, onPick, drawingRef }: Props) {
  const map = useMemo(regionMap, []);
  const name = new Map(matrix.countries.map((country) => [country.code, country.name]));
  const arcs = [...cells].sort((a, b) => a.strength - b.strength);
  return (
    <svg
      className="drawing map-drawing"
      ref={drawingRef}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label={text.regions.map.caption}
    >
      {map.shapes.map((shape) => (
        <path
          key={shape.key}
          className={shape.code && name.has(shape.code) ? 'land land-region' : 'land'}
          d={shape.d}
        />
      ))}
      {arcs.map((cell) => {
        const [from, to] = [map.places.get(codeOf(cell.a.id)), map.places.get(codeOf(cell.b.id))];
        if (!from || !to) return null;
        const key = keyOfCell(cell);
        const d = arcPath(from, to);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the drawing picks by keyboard
          <g key={key} className={picked === key ? 'pair picked' : 'pair'} onClick={() => onPick(key)}>
            <title>{cell.sentence}</title>
            <path
              className="arc"
              d={d}
              strokeWidth={0.75 + cell.strength * 5}
              strokeOpacity={0.25 + cell.strength * 0.55}
            />
            <path className="arc-target" d={d} />
          </g>
        );
      })}
      {[...map.places].map(([code, [x, y]]) =>
        name.has(code) ? (
          <g key={code}>
            <circle className="place" cx={x} cy={y} r="4" />
            <text className="halo" x={x + 8} y={y - 6} fontSize="15" fontWeight="600">
              {name.get(code)}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  );
}
