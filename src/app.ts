import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { SearchPool } from './analysis/search-pool.ts';
import type { AnswerCache } from './answers/answer-cache.ts';
import type { Context } from './api/context.ts';
import type { AppLog } from './app-log.ts';
import type { Config } from './config.ts';
import type { LoadReport } from './dataset/load-report.ts';
import { openStore } from './store/open-store.ts';
import type { Provider } from './store/store.ts';

const megabyte = 1024 * 1024;
/** Steps of search that all questions of one document together may take: some seconds on an ordinary machine. */
const stepsOfDocument = 3_000_000;

export interface AppOptions {
  readonly config: Config;
  /** The folder that holds `seeds`. */
  readonly root: string;
  /** Gets a line now and then, for people, while something takes long. */
  readonly progress: (line: string) => void;
  readonly log: AppLog;
}

export interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The whole of Saphan behind one door; HTTP and the command line stand before it. */
export interface App {
  /** Given out anew at each opening, so that two can be told apart. */
  readonly instance: string;
  readonly graphql: ApolloServer<Context>;
  readonly newContext: () => Context;
  /** Finished answers, so that a question asked again costs no execution. */
  readonly answers: AnswerCache<HTTPGraphQLResponse>;
  /** Answers a document; errors are in the answer, never thrown. */
  readonly execute: (request: Request) => Promise<FormattedExecutionResult>;
  /**
   * Waits until everything is there that a first question needs, the network read included.
   * @throws an error of the catalogue while the database does not answer
   */
  readonly ready: () => Promise<{ readonly provider: Provider; readonly dataset: string | null }>;
  readonly statementCount: () => number;
  /** Calls back with the code of every error shown to a client. */
  readonly onError: (heard: (code: string) => void) => void;
  readonly close: () => Promise<void>;
}

function sayLoaded({ skipped, entities, ties }: LoadReport, progress: (line: string) => void): void {
  if (skipped) return;
  const loaded = (counts: LoadReport['ties']) => counts.created + counts.changed + counts.unchanged;
  progress(`Loaded the seeds: ${loaded(entities)} entities, ${loaded(ties)} ties.`);
}

/**
 * Opens the database, loads the seeds if they changed, and builds the schema meanwhile: what the schema needs is imported only
 * when the database is already starting, because both take seconds.
 * If anything fails, what was opened is closed again.
 */
export async function openApp({ config, root, progress, log }: AppOptions): Promise<App> {
  const opening = openStore(config, progress);
  opening.catch(() => undefined); // Met below; until then a failure must not count as unhandled.
  const listeners: ((code: string) => void)[] = [];
  const onError = (code: string) => {
    for (const heard of listeners) heard(code);
  };
  let pool: SearchPool | null = null;
  try {
    const { openSearchPool } = await import('./analysis/search-pool.ts');
    pool = openSearchPool();
    const [
      { openGraphql },
      { openAnalysis },
      { loadSeeds },
      { readDigest },
      { revisionsOf },
      { AnswerCache },
      { warmUpDocument },
    ] = await Promise.all([
      import('./api/open-graphql.ts'),
      import('./analysis/open-analysis.ts'),
      import('./dataset/load-seeds.ts'),
      import('./api/read-digest.ts'),
      import('./api/revisions.ts'),
      import('./answers/answer-cache.ts'),
      import('./api/warm-up.ts'),
    ]);
    const { server, catalog, contextsOver } = await openGraphql({ log, onError });
    const store = await opening;
    sayLoaded(await loadSeeds(store, join(root, 'seeds'), catalog), progress);
    const revisions = revisionsOf(() => readDigest(store), config.stalenessMs);
    const { analysis, warmUp } = openAnalysis({
      store,
      catalog,
      pool,
      revision: () => revisions.current(),
      renewed: (network) => log.info(network, 'the network was read'),
      answered: (figures) => {
        if (figures.milliseconds > config.slowMs) log.warn(figures, 'a question took long');
      },
    });
    const allowance = { steps: stepsOfDocument, milliseconds: config.questionSeconds * 1_000 };
    const newContext = contextsOver({ store, analysis, allowance });
    const execute = async (request: Request) => {
      const { body } = await server.executeOperation({ ...request }, { contextValue: newContext() });
      if (body.kind !== 'single') throw new TypeError('An answer came in pieces that nobody asked for');
      return body.singleResult;
    };
    const warm = warmUp().then(() => execute({ query: warmUpDocument }));
    warm.catch(() => undefined); // Told by whoever asks whether all is ready; until then it is no failure.
    const threads = pool;
    return {
      instance: randomUUID(),
      graphql: server,
      newContext,
      answers: new AnswerCache(revisions, config.answerCacheMegabytes * megabyte),
      execute,
      async ready() {
        await store.check();
        await warm.catch(warmUp);
        return { provider: store.provider, dataset: await readDigest(store) };
      },
      statementCount: () => store.statementCount(),
      onError: (heard) => void listeners.push(heard),
      async close() {
        await server.stop();
        await threads.close();
        await store.close();
      },
    };
  } catch (error) {
    await pool?.close();
    await opening.then((store) => store.close()).catch(() => undefined);
    throw error;
  }
}
