import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** type-graphql and the executor must meet one copy of graphql, whichever way a test reaches it. */
const graphql = join(dirname(createRequire(import.meta.url).resolve('graphql/package.json')), 'index.js');

/** Tests that start a database, a server or a command line, and so wait for other programs. */
const slow = ['tests/store/**', 'tests/reads/**', 'tests/dataset/**', 'tests/search/**'];

/** Tests that ask a running server, one for all of them, as its users would. */
const served = ['tests/api/**', 'tests/adapters/**'];

const testsIn = (folders: readonly string[]) => folders.map((folder) => folder.replace('**', '**/*.test.ts'));

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...slow, ...served, 'tests/web/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: testsIn(slow),
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'served',
          include: testsIn(served),
          globalSetup: 'tests/adapters/serve-for-all.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['tests/web/browser/**/*.test.ts'],
          globalSetup: 'tests/adapters/serve-for-all.ts',
          testTimeout: 60_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
