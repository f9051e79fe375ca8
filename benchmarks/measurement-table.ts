import type { Measurement } from './measurement.ts';

const columns = ['what', 'who', 'runs', 'p50 ms', 'p95 ms', 'p99 ms', 'answers/s', 'more'] as const;

function rowOf({ name, subject, runs, p50, p95, p99, perSecond, inFlight, figures = {} }: Measurement): string[] {
  const rate = perSecond === undefined ? '' : `${perSecond} (${inFlight} at a time)`;
  const more = Object.entries(figures).map(([figure, value]) => `${figure} ${value}`);
  return [name, subject, ...[runs, p50, p95, p99].map(String), rate, more.join(', ')];
}

/** Measurements as a table of Markdown, which people read in a terminal too. Columns that nothing fills are left out. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(rowOf);
  const filled = columns.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => filled[column]).join(' | ')} |`;
  const rule = columns.map((_, column) => (column < 2 || column === columns.length - 1 ? '---' : '--:'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}
