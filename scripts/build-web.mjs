// Run by node itself, so that a machine without the development dependencies can build too.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { webEntries } from './entry-points.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/adapters/web');

/**
 * @param {string} file
 * @param {string} out
 */
const addressOf = (file, out) => `/${relative(out, join(root, file))}`;

/**
 * A built entry: where the browser finds it and the style sheet that belongs to it.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} entryPoint
 * @param {string} out
 * @returns {{ script: string, style: string | null }}
 */
function entryOf(metafile, entryPoint, out) {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint);
  if (!found) throw new Error(`The build made nothing of ${entryPoint}.`);
  const [file, output] = found;
  return { script: addressOf(file, out), style: output.cssBundle ? addressOf(output.cssBundle, out) : null };
}

/**
 * Puts a compressed copy beside each text file, so that the server compresses nothing while it serves.
 * @param {string} folder
 */
async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const text = await readFile(file);
      await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
      await writeFile(`${file}.br`, await promisify(brotliCompress)(text));
    }),
  );
}

const everyBuild = /** @satisfies {import('esbuild').BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  format: /** @type {const} */ ('esm'),
  target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
  minify: true,
  metafile: /** @type {const} */ (true),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: /** @type {const} */ ('linked'),
  logLevel: /** @type {const} */ ('warning'),
});

/**
 * Builds the dashboard into a folder: `index.html` and hashed files under `assets/`, so that everything but the page itself may be
 * cached for ever. The layout of the network runs in a worker; its address is known only after it's built, so it's built first.
 */
export async function buildWeb(out = join(root, 'dist/web')) {
  const assets = join(out, 'assets');
  await rm(out, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });

  const worker = await build({ ...everyBuild, entryPoints: [webEntries.layoutWorker], outdir: assets });
  const layoutWorker = entryOf(worker.metafile, webEntries.layoutWorker, out).script;

  const main = await build({
    ...everyBuild,
    entryPoints: [webEntries.main],
    outdir: assets,
    splitting: true,
    jsx: 'automatic',
    loader: { '.json': 'json' },
    define: { ...everyBuild.define, LAYOUT_WORKER: JSON.stringify(layoutWorker) },
  });
  const { script, style } = entryOf(main.metafile, webEntries.main, out);

  const page = await readFile(join(source, 'index.html'), 'utf8');
  const links = [
    style ? `<link rel="stylesheet" href="${style}">` : '',
    `<script type="module" src="${script}"></script>`,
  ].join('\n    ');
  await writeFile(join(out, 'index.html'), page.replace('<!-- built -->', links));
  await compressFiles(assets);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
