import { join } from 'node:path';
import { failure } from '../../../errors.ts';
import { type Command, exit, type Terminal } from '../command.ts';
import { announceServer, findRunningServer, withdrawServer } from '../running-server.ts';
import { untilAskedToStop } from '../until-asked-to-stop.ts';
import { workedQuestion } from '../worked-question.ts';

/** Two can't hold one embedded database; over a Neo4j that runs by itself, as many may serve as ports allow. */
async function refuseSecond({ config: { dataDirectory, neo4j } }: Terminal): Promise<void> {
  if (neo4j) return;
  const running = await findRunningServer(dataDirectory);
  if (running) throw failure('ALREADY_SERVING', { address: running.address, dataDirectory });
}

export const serve: Command = {
  name: 'serve',
  summary: 'Serve the dashboard, GraphQL and the explorer until stopped',
  positions: [],
  options: [],
  examples: ['saphan serve', 'PORT=4001 saphan serve'],
  async run(_typed, terminal) {
    const { config, root, print, note } = terminal;
    await refuseSecond(terminal);
    const stop = untilAskedToStop(config.runByScript);
    const [{ openApp }, { openLog }] = await Promise.all([import('../../../app.ts'), import('../../http/open-log.ts')]);
    const log = openLog(config.logLevel);
    const [app, { buildServer }, { listen }] = await Promise.all([
      openApp({ config, root, progress: note, log }),
      import('../../http/build-server.ts'),
      import('../../http/listen.ts'),
    ]);
    try {
      const { maxInFlight, slowMs } = config;
      const server = await buildServer(app, { log, builtFiles: join(root, 'dist'), maxInFlight, slowMs });
      try {
        const address = await listen(server, config.host, config.port);
        announceServer(config.dataDirectory, { address, instance: app.instance, processId: process.pid });
        print(`\nDashboard  ${address}/\nExplorer   ${address}/explorer\nGraphQL    ${address}/graphql\n`);
        print(await workedQuestion(app));
        print('\nCtrl+C stops it.');
        await stop;
        note('Stopping …');
      } finally {
        withdrawServer(config.dataDirectory, app.instance);
        await server.close();
      }
    } finally {
      await app.close();
    }
    return exit.done;
  },
};
