import { type Answered, type Asker, dataOf } from './asker.ts';

/** Asks a server that already runs, as any other client would. */
export function askOverHttp(address: string): Asker {
  return {
    ask: async <T>(query: string, variables: Readonly<Record<string, unknown>>) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return dataOf<T>((await response.json()) as Answered);
    },
    close: async () => {},
  };
}
