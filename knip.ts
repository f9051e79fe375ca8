import type { KnipConfig } from 'knip';
import { explorerEntries, programEntries, webEntries } from './scripts/entry-points.mjs';

/** Code that nothing uses. Entries are those that the build names, and what people or tests start by hand. */
const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    'benchmarks/{run,reads/peer-server}.ts',
    'tests/**/*.test.ts',
    ...Object.values(programEntries),
    ...Object.values(explorerEntries),
    ...Object.values(webEntries),
  ],
  project: ['{bin,src,scripts,tests,benchmarks}/**/*.{ts,tsx,mjs}'],
  ignoreExportsUsedInFile: true,
  // Every fragment has its type, whether a client names it or not.
  ignoreIssues: { 'src/client/generated/*.ts': ['types'] },
  // Programs of the JDK.
  ignoreBinaries: ['jar'],
  // Read by their paths: the programs of these, and the data of the map.
  ignoreDependencies: ['@biomejs/biome', 'world-atlas'],
};

export default config;
