import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type Step } from './run-step.ts';

/** Everything about the code that needs no database: types, lint and format, architecture, derived files. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const steps: readonly Step[] = [
  { name: 'types', command: ['npx', 'tsc', '-p', '.'] },
  { name: 'types of the dashboard', command: ['npx', 'tsc', '-p', 'src/adapters/web'] },
  { name: 'types of its tests', command: ['npx', 'tsc', '-p', 'tests/web'] },
  { name: 'types of the explorer', command: ['npx', 'tsc', '-p', 'src/adapters/explorer'] },
  { name: 'lint and format', command: ['npx', 'biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['npx', 'knip', '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'architecture', command: ['npx', 'vitest', 'run', 'tests/architecture.test.ts'] },
  { name: 'derived files', command: ['node', 'bin/saphan.mjs', 'derive', '--check'] },
];

let failed = 0;
for (const step of steps) {
  const outcome = await runStep(step, root);
  console.log(`${outcome.passed ? 'ok    ' : 'FAILED'} ${outcome.name} (${outcome.seconds.toFixed(1)} s)`);
  if (outcome.passed) continue;
  failed += 1;
  console.log(outcome.output.replace(/^/gm, '       '));
}
console.log(`${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
