import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';

/**
 * Runs every test that this machine can: those of the dashboard only where there is a Chromium. One project after the other, since
 * each of the later ones holds a database or a browser, and a small machine can't hold them all at once.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const chromium = findChromium();
const projects = ['pure', 'store', 'served', ...(chromium ? ['web'] : [])];
const folder = mkdtempSync(join(tmpdir(), 'saphan-test-'));

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function run(project: string): Counts {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const command = [
    'vitest',
    'run',
    `--project=${project}`,
    ...reporters,
    '--passWithNoTests',
    ...process.argv.slice(2),
  ];
  const { status } = spawnSync('npx', command, { cwd: root, stdio: 'inherit' });
  if (!existsSync(file)) return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const broken = status !== 0 || !report.success;
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, broken ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

try {
  const counts = projects.map(run);
  const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
  if (!chromium) console.log('Tests of the dashboard were skipped: there is no Chromium here (apt install chromium).');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
