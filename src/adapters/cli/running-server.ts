import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a server that holds the data directory answers; kept in that directory while it runs. */
export interface RunningServer {
  readonly address: string;
  /** Given out anew at each start, so that a stranger on the same port is not taken for it. */
  readonly instance: string;
  readonly processId: number;
}

const notOurs = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'];

const fileOf = (dataDirectory: string) => join(dataDirectory, 'server.json');

/**
 * Writes down where the server answers. Only a help to commands, which open the database themselves where they find nothing: over a
 * Neo4j that runs by itself the folder is needed for nothing else, and may be missing and not ours to make.
 */
export function announceServer(dataDirectory: string, server: RunningServer): void {
  try {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(fileOf(dataDirectory), `${JSON.stringify(server)}\n`, { mode: 0o600 });
  } catch (error) {
    if (!notOurs.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function announced(dataDirectory: string): RunningServer | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(dataDirectory), 'utf8')) as RunningServer;
  } catch {
    return undefined;
  }
}

/** Takes back what was announced, unless another server has announced itself since. */
export function withdrawServer(dataDirectory: string, instance: string): void {
  if (announced(dataDirectory)?.instance === instance) rmSync(fileOf(dataDirectory), { force: true });
}

/**
 * The server that answers for the data directory right now, or undefined. A file left behind by a killed process counts for
 * nothing: the server is asked, and must give the name written down.
 */
export async function findRunningServer(dataDirectory: string): Promise<RunningServer | undefined> {
  const server = announced(dataDirectory);
  if (!server) return undefined;
  try {
    const answer = await fetch(`${server.address}/health`, { signal: AbortSignal.timeout(2000) });
    const { instance } = (await answer.json()) as { instance?: string };
    return instance === server.instance ? server : undefined;
  } catch {
    return undefined;
  }
}
