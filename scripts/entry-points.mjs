/** Where each built part begins. A file that is started on its own (a worker, say) is an entry of its part. */

/** The program, by the name of the built file. */
export const programEntries = {
  saphan: 'src/adapters/cli/main.ts',
  'search-thread': 'src/analysis/search-thread.ts',
};

export const explorerEntries = { explorer: 'src/adapters/explorer/explorer.ts' };

export const webEntries = {
  main: 'src/adapters/web/main.tsx',
  layoutWorker: 'src/adapters/web/views/network/layout-worker.ts',
};
