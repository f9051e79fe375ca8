import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthPlot, type Line } from './growth-plot.ts';
import { measurementTable } from './measurement-table.ts';
import { keptResults, type Result } from './results.ts';
import { root } from './running-saphan.ts';

const head = `# Performance

Written by \`npm run bench\`; \`npm run bench -- reads start\` runs these suites alone, and \`npm run bench -- page\` only writes this page
again. Benchmarks are never part of the tests. Figures are of one machine, named at each table: compare the lines of one table, not tables
of different days. Times are milliseconds. "Past the cache" asks with \`Cache-Control: no-cache\`, so that the answer is worked out.
The figures as data are in \`benchmarks/results\`. Networks larger than the shipped one are made up, and everything in them is named so.
`;

function section({ suite, about, day, machine, measurements }: Result): string {
  const { processor, cores, memoryGb, system, versions } = machine;
  const software = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const made = `${day}; ${processor}, ${cores} cores, ${memoryGb} GB; ${system}; ${software.join(', ')}`;
  return `## ${suite}\n\n${about}\n\n${measurementTable(measurements)}\n\n*${made}*\n`;
}

/** What was measured at several sizes: names of measurements end in ", N ties". */
function linesOf(results: readonly Result[]): readonly Line[] {
  const lines = new Map<string, { ties: number; ms: number }[]>();
  for (const { name, p50 } of results.flatMap((result) => result.measurements)) {
    const [, what = '', ties = ''] = /^(.*), ([\d,]+) ties$/.exec(name) ?? [];
    if (ties === '' || p50 <= 0) continue;
    const points = lines.get(what) ?? [];
    points.push({ ties: Number(ties.replaceAll(',', '')), ms: p50 });
    lines.set(what, points);
  }
  return [...lines].map(([name, points]) => ({ name, points: points.sort((a, b) => a.ties - b.ties) }));
}

/** Writes docs/performance.md, and the plot of growth where something was measured at several sizes. */
export function writePerformancePage(): void {
  const results = keptResults();
  const lines = linesOf(results).filter(({ points }) => points.length > 1);
  const plot = join(root, 'docs', 'growth.svg');
  if (lines.length > 0) writeFileSync(plot, growthPlot(lines));
  else rmSync(plot, { force: true });
  const drawn = lines.length > 0 ? '\n![How times grow with the number of ties](growth.svg)\n' : '';
  writeFileSync(join(root, 'docs', 'performance.md'), `${head}${drawn}\n${results.map(section).join('\n')}`);
}
