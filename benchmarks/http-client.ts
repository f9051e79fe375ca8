import { Agent, request } from 'node:http';

export interface HttpClient {
  /** Gives the text of the answer. @throws where the status isn't 200. */
  get(path: string): Promise<string>;
  /** Asks a GraphQL document and gives its data. @throws where an error is in the answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

/** A client that keeps its connections, as the programs of a busy user do. `headers` go with each request. */
export function httpClient(address: string, headers: Readonly<Record<string, string>> = {}): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });

  function send(path: string, body?: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const own = body === undefined ? {} : { 'content-type': 'application/json' };
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request(`${address}${path}`, { agent, method, headers: { ...own, ...headers } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${path} was answered with ${answer.statusCode}: ${text.slice(0, 500)}`));
        });
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  return {
    get: (path) => send(path),
    async ask(query, variables = {}) {
      const answer = JSON.parse(await send('/graphql', JSON.stringify({ query, variables }))) as {
        readonly data?: unknown;
        readonly errors?: readonly { readonly message: string }[];
      };
      if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
      return answer.data;
    },
    close: () => agent.destroy(),
  };
}
