import { isRetryableError } from 'neo4j-driver';

/** No new attempt begins when this much time has passed since the first, in milliseconds. */
const longestMs = 2_000;

/** The first pause; each later one is twice as long, give or take a fifth, so that many who wait don't all come back at once. */
const firstPauseMs = 250;
const jitter = 0.2;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Does something again while it fails as what may pass: a connection lost, a server that starts, a deadlock. Any other error, and the
 * last of those, is thrown as it came. `attempt` must be harmless to repeat.
 */
export async function retryTransient<T>(attempt: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  for (let wait = firstPauseMs; ; wait *= 2) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Error) || !isRetryableError(error) || Date.now() - begun > longestMs) throw error;
    }
    await pause(wait * (1 - jitter + 2 * jitter * Math.random()));
  }
}
