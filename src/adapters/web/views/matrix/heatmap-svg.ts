import type { Matrix, MatrixCell } from '../../../../client/generated/cooperation-matrix.ts';
import { escapeXml } from '../../core/gexf.ts';
import { cellsByPair, pairKey } from '../../core/pairs.ts';
import { text } from '../../strings/text.ts';
import { type HeatLevel, heatLevel } from './heat-level.ts';

const fills: Readonly<Record<HeatLevel, string>> = {
  none: '#fbeaea',
  unknown: '#f1efe9',
  h1: '#e7eff1',
  h2: '#c9dae0',
  h3: '#a2bfc9',
  h4: '#287086',
  h5: '#0b5773',
};

const size = { left: 150, top: 60, width: 54, height: 34 } as const;

function cellSvg(cell: MatrixCell, x: number, y: number): string {
  const level = heatLevel(cell);
  const dark = level === 'h4' || level === 'h5';
  const label =
    level === 'none' ? text.regions.matrix.none : level === 'unknown' ? '?' : String(Math.round(cell.strength * 100));
  const dashes = level === 'unknown' ? ' stroke-dasharray="3 3"' : '';
  return [
    `<rect x="${x + 1}" y="${y + 1}" width="${size.width - 2}" height="${size.height - 2}" fill="${fills[level]}" stroke="${level === 'none' ? '#9b2226' : '#b5b1a6'}"${dashes}/>`,
    `<text x="${x + size.width / 2}" y="${y + size.height / 2 + 4}" text-anchor="middle" font-size="12" fill="${dark ? '#fff' : '#1d2730'}">${label}</text>`,
  ].join('');
}

/** The matrix as a drawing for reports, always on white. */
export function heatmapSvg(matrix: Matrix): string {
  const cells = cellsByPair(matrix.cells);
  const { countries } = matrix;
  const width = size.left + countries.length * size.width + 20;
  const height = size.top + countries.length * size.height + 40;
  const parts = countries.flatMap((row, r) => {
    const y = size.top + r * size.height;
    return [
      `<text x="${size.left - 8}" y="${y + 22}" text-anchor="end" font-size="13">${escapeXml(row.name)}</text>`,
      `<text x="${size.left + r * size.width + size.width / 2}" y="${size.top - 10}" text-anchor="middle" font-size="13">${escapeXml(row.code)}</text>`,
      ...countries.map((column, c) => {
        const cell = row.id === column.id ? undefined : cells.get(pairKey(row.id, column.id));
        return cell ? cellSvg(cell, size.left + c * size.width, y) : '';
      }),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" fill="#1d2730"><rect width="${width}" height="${height}" fill="#fff"/><text x="10" y="22" font-size="14">${escapeXml(text.regions.matrix.caption)}</text>${parts.join('')}</svg>`;
}
