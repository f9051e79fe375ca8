import { pino } from 'pino';
import { openApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import { type Answered, type Asker, dataOf } from './asker.ts';

/** Opens the network in this process and asks it there; closing stops the database if this process started it. */
export async function askInProcess(config: Config, root: string, note: (text: string) => void): Promise<Asker> {
  const app = await openApp({ config, root, progress: note, log: pino({ level: 'silent' }) });
  return {
    ask: async <T>(query: string, variables: Readonly<Record<string, unknown>>) =>
      dataOf<T>((await app.execute({ query, variables })) as Answered),
    close: () => app.close(),
  };
}
