import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from './api/context.ts';
import type { ErrorLog } from './api/present-error.ts';
import type { Config } from './config.ts';
import type { LoadReport } from './dataset/load-report.ts';
import { openStore } from './store/open-store.ts';
import type { Provider } from './store/store.ts';

export interface AppOptions {
  readonly config: Config;
  /** The folder that holds `seeds`. */
  readonly root: string;
  /** Gets a line now and then, for people, while something takes long. */
  readonly progress: (line: string) => void;
  readonly log: ErrorLog;
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
  try {
    const [{ openGraphql }, { loadSeeds }, { readDigest }] = await Promise.all([
      import('./api/open-graphql.ts'),
      import('./dataset/load-seeds.ts'),
      import('./api/network-cache.ts'),
    ]);
    const { server, catalog, contextsOver } = await openGraphql({ log, onError });
    const store = await opening;
    sayLoaded(await loadSeeds(store, join(root, 'seeds'), catalog), progress);
    const newContext = contextsOver(store);
    // What the first question would else wait for; begun now, and `ready` tells when it is done.
    const prepare = () => newContext().network();
    prepare().catch(() => undefined); // Tried again by whoever asks first, who is told why it fails.
    return {
      instance: randomUUID(),
      graphql: server,
      newContext,
      async execute(request) {
        const { body } = await server.executeOperation({ ...request }, { contextValue: newContext() });
        if (body.kind !== 'single') throw new TypeError('An answer came in pieces that nobody asked for');
        return body.singleResult;
      },
      async ready() {
        await store.check();
        await prepare();
        return { provider: store.provider, dataset: await readDigest(store) };
      },
      statementCount: () => store.statementCount(),
      onError: (heard) => void listeners.push(heard),
      async close() {
        await server.stop();
        await store.close();
      },
    };
  } catch (error) {
    await opening.then((store) => store.close()).catch(() => undefined);
    throw error;
  }
}
