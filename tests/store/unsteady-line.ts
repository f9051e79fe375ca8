import type { AddressInfo } from 'node:net';
import { createServer, type Socket, connect as tcpConnect } from 'node:net';

/** A line to a real database that can be cut: what passes through it is passed on as it came. */
export interface UnsteadyLine {
  /** Where the database answers through this line. */
  readonly uri: string;
  /** Cuts the line as soon as the client next sends something, as many times as said; then it holds again. */
  readonly cutNext: (times: number) => void;
  readonly close: () => Promise<void>;
}

export async function openUnsteadyLine(databaseUri: string): Promise<UnsteadyLine> {
  const { hostname, port } = new URL(databaseUri);
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((client) => {
    const database = tcpConnect(Number(port), hostname);
    const end = () => {
      client.destroy();
      database.destroy();
    };
    for (const side of [client, database]) {
      open.add(side);
      side.on('error', end);
      side.on('close', () => {
        open.delete(side);
        end();
      });
    }
    database.pipe(client);
    client.on('data', (sent) => {
      if (cuts === 0) database.write(sent);
      else {
        cuts -= 1;
        end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutNext: (times) => {
      cuts = times;
    },
    close: () =>
      new Promise((resolve) => {
        for (const side of open) side.destroy();
        server.close(() => resolve());
      }),
  };
}
