import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from './server-process.ts';

export interface Supervised {
  /** The process that serves now; null while it is being started again. */
  current(): ServerProcess | null;
  stop(): Promise<void>;
}

const delaysMs = [250, 1_000, 4_000, 15_000];

/**
 * Starts the server again whenever it ends unasked, waiting longer each time it ends at once.
 * Meanwhile nobody waits: statements fail clearly until it answers again.
 */
export function supervise(
  first: ServerProcess,
  startAgain: (signal: AbortSignal) => Promise<ServerProcess>,
  progress: (line: string) => void,
): Supervised {
  const stopping = new AbortController();
  let current: ServerProcess | null = first;

  async function restart(): Promise<ServerProcess | null> {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      await sleep(delaysMs[Math.min(attempt, delaysMs.length - 1)], null, {
        signal: stopping.signal,
        ref: false,
      }).catch(() => {});
      if (stopping.signal.aborted) break;
      try {
        const server = await startAgain(stopping.signal);
        if (!stopping.signal.aborted) return server;
        await server.stop();
      } catch (error) {
        progress(`Neo4j could not be started again: ${(error as Error).message}`);
      }
    }
    return null;
  }

  const watching = (async () => {
    while (current !== null) {
      const served = current;
      await served.exited;
      current = null;
      if (stopping.signal.aborted) return;
      progress('Neo4j ended unexpectedly; starting it again.');
      current = await restart();
      if (current !== null) progress(`Neo4j answers again at bolt://127.0.0.1:${current.port}.`);
    }
  })();

  return {
    current: () => current,
    async stop() {
      stopping.abort();
      await current?.stop();
      await watching;
    },
  };
}
