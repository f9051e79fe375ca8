import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** A built entry: where the browser finds it and the style sheet that belongs to it. */
interface Entry {
  readonly script: string;
  readonly style: string | null;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/adapters/web');

function addressOf(file: string, out: string): string {
  return `/${relative(out, join(root, file))}`;
}

function entryOf(metafile: Metafile, entryPoint: string, out: string): Entry {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint);
  if (!found) throw new Error(`The build made nothing of ${entryPoint}.`);
  const [file, output] = found;
  return { script: addressOf(file, out), style: output.cssBundle ? addressOf(output.cssBundle, out) : null };
}

/** Puts a compressed copy beside each text file, so that the server compresses nothing while it serves. */
async function compressFiles(folder: string): Promise<void> {
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

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm' as const,
  target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
  minify: true,
  metafile: true as const,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked' as const,
  logLevel: 'warning' as const,
} satisfies BuildOptions;

/**
 * Builds the dashboard into a folder: `index.html` and hashed files under `assets/`, so that everything but the page itself may be
 * cached for ever. The layout of the network runs in a worker; its address is known only after it's built, so it's built first.
 */
export async function buildWeb(out = join(root, 'dist/web')): Promise<void> {
  const assets = join(out, 'assets');
  await rm(out, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });

  const workerEntry = 'src/adapters/web/views/network/layout-worker.ts';
  const worker = await build({ ...shared, entryPoints: [workerEntry], outdir: assets });
  const layoutWorker = entryOf(worker.metafile, workerEntry, out).script;

  const mainEntry = 'src/adapters/web/main.tsx';
  const main = await build({
    ...shared,
    entryPoints: [mainEntry],
    outdir: assets,
    splitting: true,
    jsx: 'automatic',
    loader: { '.json': 'json' },
    define: { ...shared.define, LAYOUT_WORKER: JSON.stringify(layoutWorker) },
  });
  const { script, style } = entryOf(main.metafile, mainEntry, out);

  const page = await readFile(join(source, 'index.html'), 'utf8');
  const links = [
    style ? `<link rel="stylesheet" href="${style}">` : '',
    `<script type="module" src="${script}"></script>`,
  ].join('\n    ');
  await writeFile(join(out, 'index.html'), page.replace('<!-- built -->', links));
  await compressFiles(assets);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
