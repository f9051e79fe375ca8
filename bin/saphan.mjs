#!/usr/bin/env node
// Starts the program from its built files, building them first where they are missing or older than their sources.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', 'built');

/**
 * The newest change among the files that go into the build.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ['src', 'scripts', 'docs/queries', 'package-lock.json', 'tsconfig.json'].map((name) =>
  join(root, name),
);
/** An installation that may not be written to is served as whoever installed it has built it. */
function mayBuild() {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return !existsSync(stamp);
  }
}

const isOlder = () => Math.max(...sources.filter(existsSync).map(newest)) > statSync(stamp).mtimeMs;
const isStale = mayBuild() && (!existsSync(stamp) || isOlder());

if (isStale) {
  process.stderr.write('Building Saphan (once; a few seconds) …\n');
  const script = join(root, 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

// Outside production the executor compares the class of every value of an answer by its name too, to find doubled packages.
process.env.NODE_ENV ??= 'production';
const { main } = await import(pathToFileURL(join(root, 'dist', 'program', 'saphan.mjs')).href);
await main({ argv: process.argv.slice(2), root, env: process.env });
