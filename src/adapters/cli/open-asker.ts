import { askOverHttp } from './ask-over-http.ts';
import type { Asker } from './asker.ts';
import type { Terminal } from './command.ts';
import { findRunningServer } from './running-server.ts';

/**
 * Opens a way to ask: the server that already holds the data directory, if one runs, since two can't hold it at once;
 * otherwise the network in this process, for as long as the command takes.
 */
export async function openAsker({ config, root, note }: Pick<Terminal, 'config' | 'root' | 'note'>): Promise<Asker> {
  const running = await findRunningServer(config.dataDirectory);
  if (running) return askOverHttp(running.address);
  const { askInProcess } = await import('./ask-in-process.ts');
  return askInProcess(config, root, note);
}
