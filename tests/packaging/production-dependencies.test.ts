import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { expect, test } from 'vitest';
import { explorerEntries, programEntries, webEntries } from '../../scripts/entry-points.mjs';
import { root } from '../architecture/source-files.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** `@scope/name/file.css` belongs to the package `@scope/name`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that something reached from the entries imports when it runs or is built; types alone don't count. */
async function packagesOf(entryPoints: readonly string[], options: BuildOptions = {}): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    outdir: 'nowhere',
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
    ...options,
  });
  const imported = Object.values(metafile?.inputs ?? {}).flatMap((input) =>
    input.imports.filter((one) => one.external),
  );
  return [...new Set(imported.map((one) => one.path).filter((path) => !/^(node:|data:|#|<)/.test(path)))].map(
    packageOf,
  );
}

test('what `npm start` builds and runs needs no development dependency', async () => {
  const used = await Promise.all([
    packagesOf(['bin/saphan.mjs', 'scripts/build.mjs']),
    packagesOf(Object.values(programEntries)),
    packagesOf(Object.values(explorerEntries)),
    packagesOf(Object.values(webEntries), { jsx: 'automatic', platform: 'browser' }),
  ]);
  const packages = [...new Set(used.flat())].sort();
  expect(packages).toEqual(expect.arrayContaining(['esbuild', 'fastify', 'neo4j-driver', 'react']));
  expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([]);
});
