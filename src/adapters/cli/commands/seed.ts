import { join } from 'node:path';
import { failure } from '../../../errors.ts';
import { type Command, exit } from '../command.ts';
import { findRunningServer } from '../running-server.ts';
import { table } from '../table.ts';

export const seed: Command = {
  name: 'seed',
  summary: 'Bring the database to what the seed files say; what is there already is not touched',
  positions: [],
  options: [],
  examples: ['saphan seed'],
  async run(_typed, { config, root, print, note }) {
    const { dataDirectory } = config;
    const running = config.neo4j ? undefined : await findRunningServer(dataDirectory);
    if (running) throw failure('ALREADY_SERVING', { address: running.address, dataDirectory });
    const [{ buildCatalog }, { loadSeeds }, { openStore }] = await Promise.all([
      import('../../../catalog/build-catalog.ts'),
      import('../../../dataset/load-seeds.ts'),
      import('../../../store/open-store.ts'),
    ]);
    const store = await openStore(config, note);
    try {
      const { skipped, entities, ties } = await loadSeeds(store, join(root, 'seeds'), buildCatalog());
      if (skipped) print('The database holds these very seeds already.');
      const rows = Object.entries({ entities, ties }).map(([what, { created, changed, unchanged, removed }]) => {
        return [what, created, changed, unchanged, removed];
      });
      print(table(['', 'created', 'changed', 'unchanged', 'removed'], rows));
    } finally {
      await store.close();
    }
    return exit.done;
  },
};
