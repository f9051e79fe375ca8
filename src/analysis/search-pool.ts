import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { failure } from '../errors.ts';
import type { SearchResult, SearchTask } from './search-task.ts';

/** Threads that search, apart for light and for heavy questions, so that a quick one never waits for somebody's long one. */
export interface SearchPool {
  /** @throws OVERLOADED where too many wait; QUESTION_TIMEOUT where a search did not stop by itself */
  readonly run: (task: SearchTask, heavy: boolean) => Promise<SearchResult>;
  readonly close: () => Promise<void>;
}

/** Questions that may wait for a thread; more are told to come back. */
const mostWaiting = { light: 100, heavy: 40 };
/** A search stops by itself at its deadline; one that hasn't after this many milliseconds more is ended with its thread. */
const graceMs = 800;
/** After how many seconds who was turned away should come back. */
const comeBackAfterSeconds = 2;

/** The thread's program: beside this file as source, and under this name in the built program. */
function threadProgram(): { readonly filename: string; readonly execArgv: string[] } {
  const isSource = import.meta.url.endsWith('.ts');
  const filename = new URL(isSource ? './search-thread.ts' : './search-thread.mjs', import.meta.url).href;
  return { filename, execArgv: isSource ? ['--import', 'tsx'] : [] };
}

/** Starts the threads; they load while the database still starts. */
export function openSearchPool(): SearchPool {
  const threads = Math.max(1, availableParallelism() - 1);
  const heavyThreads = Math.max(1, Math.floor(threads / 2));
  const pool = (maxThreads: number, maxQueue: number) =>
    new Piscina({ ...threadProgram(), minThreads: 1, maxThreads, maxQueue, concurrentTasksPerWorker: 1 });
  const light = pool(Math.max(1, threads - heavyThreads), mostWaiting.light);
  const heavy = pool(heavyThreads, mostWaiting.heavy);
  return {
    async run(task, isHeavy) {
      const threadsOf = isHeavy ? heavy : light;
      if (threadsOf.queueSize >= (isHeavy ? mostWaiting.heavy : mostWaiting.light)) {
        throw failure('OVERLOADED', { retryAfterSeconds: comeBackAfterSeconds });
      }
      const abandoned = new AbortController();
      const timer = setTimeout(() => abandoned.abort(), task.milliseconds + graceMs);
      try {
        return await threadsOf.run(task, { signal: abandoned.signal });
      } catch (error) {
        if (abandoned.signal.aborted) {
          throw failure(
            'QUESTION_TIMEOUT',
            { question: task.question, seconds: Math.round(task.milliseconds / 1000) },
            error,
          );
        }
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      await Promise.all([light.destroy(), heavy.destroy()]);
    },
  };
}
