import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';

/** Runs every test that this machine can: those of the dashboard only where there is a Chromium. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const chromium = findChromium();
const projects = ['pure', 'store', 'served', ...(chromium ? ['web'] : [])];
const folder = mkdtempSync(join(tmpdir(), 'saphan-test-'));
const report = join(folder, 'report.json');

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

try {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const { status } = spawnSync('npx', ['vitest', 'run', ...chosen, ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report;
  if (!chromium) console.log('Tests of the dashboard were skipped: there is no Chromium here (apt install chromium).');
  const broken = status !== 0 || !success;
  const failed = Math.max(numFailedTests, broken ? 1 : 0);
  console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
  process.exitCode = broken ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
