#!/usr/bin/env node
// Starts the program from its built files, building them first where they are missing or older than their sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', 'built');

/** The newest change among the files that go into the build. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ['src', 'scripts', 'docs/queries', 'package-lock.json', 'tsconfig.json'].map((name) =>
  join(root, name),
);
const isStale = !existsSync(stamp) || Math.max(...sources.filter(existsSync).map(newest)) > statSync(stamp).mtimeMs;

if (isStale) {
  process.stderr.write('Building Saphan (once; a few seconds) …\n');
  const script = join(root, 'scripts', 'build.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

// Outside production the executor compares the class of every value of an answer by its name too, to find doubled packages.
process.env.NODE_ENV ??= 'production';
const { main } = await import(pathToFileURL(join(root, 'dist', 'program', 'saphan.mjs')).href);
await main({ argv: process.argv.slice(2), root, env: process.env });
