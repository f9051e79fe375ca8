import type { Matrix, MatrixCell } from '../../../src/client/generated/cooperation-matrix.ts';

const codes = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN', 'JP'];

const country = (code: string) => ({ id: `country:${code.toLowerCase()}`, name: code, code });

function cell(a: string, b: string, place: number): MatrixCell {
  const state = place % 11 === 0 ? 'CHECKED_NONE' : place % 7 === 0 ? 'UNKNOWN' : 'TIES';
  const tied = state === 'TIES';
  return {
    a: country(a),
    b: country(b),
    ties: tied ? place : 0,
    strength: tied ? (place % 10) / 10 + 0.05 : 0,
    instruments: 1,
    programs: 1,
    processes: 1,
    events: 1,
    state,
    sentence: `${a} and ${b}`,
    evidence: [],
  };
}

/** Every pair of the region with a value that only its place gives: for comparing drawings, in no way about the countries. */
export function steadyMatrix(): Matrix {
  const pairs = codes.flatMap((a, at) => codes.slice(at + 1).map((b) => [a, b] as const));
  return {
    countries: codes.map(country),
    cells: pairs.map(([a, b], place) => cell(a, b, place + 1)),
    completeness: { complete: true, truncatedBy: null, hiddenByAccess: false, budget: null, spent: null },
  };
}
