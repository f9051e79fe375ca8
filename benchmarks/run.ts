import { execFileSync } from 'node:child_process';
import { analysisSuite } from './analysis-suite.ts';
import { besideSuite } from './beside-suite.ts';
import { measurementTable } from './measurement-table.ts';
import { writePerformancePage } from './performance-page.ts';
import { readsSuite } from './reads/reads-suite.ts';
import { keepResult } from './results.ts';
import { root } from './running-saphan.ts';
import { startSuite } from './start-suite.ts';
import type { Suite } from './suite.ts';
import { growthSuite } from './synthetic/growth-suite.ts';
import { loadSuite } from './synthetic/load-suite.ts';

/** `npm run bench -- reads start …`: runs the suites of these names, all where none is named, and writes docs/performance.md. */
const suites: readonly Suite[] = [startSuite, readsSuite, analysisSuite, besideSuite, loadSuite, growthSuite];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== 'page' && !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `No suite is called ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join(', ')}, and page.`,
  );
  process.exit(2);
}
execFileSync(process.execPath, ['bin/saphan.mjs', '--version'], { cwd: root }); // Builds where that is due, outside of what is measured.
for (const suite of suites.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.error(`== ${suite.name}`);
  const measurements = await suite.run((line) => console.error(`   ${line}`));
  keepResult(suite, measurements);
  console.log(`\n${suite.about}\n\n${measurementTable(measurements)}\n`);
}
writePerformancePage();
process.exit(0);
