import type { GraphqlClient } from '../../client/graphql-client.ts';
import { httpClient } from '../../client/http-client.ts';
import type { Terminal } from './command.ts';
import { findRunningServer } from './running-server.ts';

/**
 * Opens a way to ask: the server that already holds the data directory, if one runs, since two can't hold it at once;
 * otherwise the network in this process, for as long as the command takes.
 */
export async function openClient({
  config,
  root,
  note,
}: Pick<Terminal, 'config' | 'root' | 'note'>): Promise<GraphqlClient> {
  const running = await findRunningServer(config.dataDirectory);
  if (running) return httpClient(`${running.address}/graphql`);
  const { inProcessClient } = await import('./in-process-client.ts');
  return inProcessClient(config, root, note);
}
