import { pino } from 'pino';
import { openApp } from '../../app.ts';
import { dataOf, type GraphqlClient, type GraphqlResponse } from '../../client/graphql-client.ts';
import type { Config } from '../../config.ts';

/** Opens the network in this process and asks it there; closing stops the database if this process started it. */
export async function inProcessClient(
  config: Config,
  root: string,
  note: (text: string) => void,
): Promise<GraphqlClient> {
  const app = await openApp({ config, root, progress: note, log: pino({ level: 'silent' }) });
  return {
    async request<Data, Variables>({ text }: { readonly text: string }, variables: Variables) {
      const request = { query: text, variables: variables as Readonly<Record<string, unknown>> };
      return dataOf<Data>((await app.execute(request)) as GraphqlResponse);
    },
    close: () => app.close(),
  };
}
