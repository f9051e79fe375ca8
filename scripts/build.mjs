// Run by node itself, so that a machine without the development dependencies can build too.
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildWeb } from './build-web.mjs';
import { explorerEntries, programEntries } from './entry-points.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The program: our own sources in few files; packages stay where npm put them.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
function program(outdir) {
  return {
    absWorkingDir: root,
    entryPoints: programEntries,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
  };
}

async function exampleQueries() {
  const folder = join(root, 'docs', 'queries');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/**
 * The explorer, with everything that it needs, so that it works without a network.
 * @param {string} outdir
 * @returns {Promise<import('esbuild').BuildOptions>}
 */
async function explorer(outdir) {
  return {
    absWorkingDir: root,
    entryPoints: explorerEntries,
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    define: { EXAMPLES: JSON.stringify(await exampleQueries()), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  };
}

/** Builds into a folder of its own and puts it in place at the end, so that a server that runs never sees half a build. */
const dist = join(root, 'dist');
const fresh = `${dist}.${process.pid}`;
try {
  await Promise.all([
    build(program(join(fresh, 'program'))),
    explorer(join(fresh, 'explorer')).then(build),
    buildWeb(join(fresh, 'web')),
  ]);
  await writeFile(join(fresh, 'built'), '');
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
} finally {
  await rm(fresh, { recursive: true, force: true });
}
