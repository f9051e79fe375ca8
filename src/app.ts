import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { buildSchema } from './api/build-schema.ts';
import type { Context } from './api/context.ts';
import { catalog } from './api/derived-types.ts';
import { EntityLoader } from './api/entity-loader.ts';
import { createGraphqlServer } from './api/graphql-server.ts';
import { NetworkCache, readDigest } from './api/network-cache.ts';
import type { ErrorLog } from './api/present-error.ts';
import type { Config } from './config.ts';
import type { LoadReport } from './dataset/load-report.ts';
import { loadSeeds } from './dataset/load-seeds.ts';
import { documentLimits } from './query/document-limits.ts';
import { defaultLimits } from './query/limits.ts';
import { openStore } from './store/open-store.ts';
import type { Provider, Store } from './store/store.ts';

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
  /** @throws an error of the catalogue while the database does not answer */
  readonly ready: () => Promise<{ readonly provider: Provider; readonly dataset: string | null }>;
  readonly statementCount: () => number;
  /** Calls back with the code of every error shown to a client. */
  readonly onError: (heard: (code: string) => void) => void;
  readonly close: () => Promise<void>;
}

function contextMaker(store: Store): () => Context {
  const cache = new NetworkCache(store, catalog);
  return () => {
    let network: ReturnType<Context['network']> | undefined;
    return {
      catalog,
      store,
      today: new Date().toISOString().slice(0, 10),
      network: () => {
        network ??= cache.network();
        return network;
      },
      entities: new EntityLoader(store, catalog),
    };
  };
}

function sayLoaded({ skipped, entities, ties }: LoadReport, progress: (line: string) => void): void {
  if (skipped) return;
  const loaded = (counts: LoadReport['ties']) => counts.created + counts.changed + counts.unchanged;
  progress(`Loaded the seeds: ${loaded(entities)} entities, ${loaded(ties)} ties.`);
}

/**
 * Opens the database, loads the seeds if they changed, and builds the schema meanwhile.
 * If anything fails, what was opened is closed again.
 */
export async function openApp({ config, root, progress, log }: AppOptions): Promise<App> {
  const opening = openStore(config, progress);
  const heard: ((code: string) => void)[] = [];
  try {
    const graphql = await createGraphqlServer(buildSchema(), [documentLimits(defaultLimits)], {
      log,
      onError: (code) => {
        for (const listener of heard) listener(code);
      },
    });
    const store = await opening;
    sayLoaded(await loadSeeds(store, join(root, 'seeds'), catalog), progress);
    const newContext = contextMaker(store);
    return {
      instance: randomUUID(),
      graphql,
      newContext,
      async execute(request) {
        const { body } = await graphql.executeOperation({ ...request }, { contextValue: newContext() });
        if (body.kind !== 'single') throw new TypeError('An answer came in pieces that nobody asked for');
        return body.singleResult;
      },
      async ready() {
        await store.check();
        return { provider: store.provider, dataset: await readDigest(store) };
      },
      statementCount: () => store.statementCount(),
      onError: (listener) => void heard.push(listener),
      async close() {
        await graphql.stop();
        await store.close();
      },
    };
  } catch (error) {
    await opening.then((store) => store.close()).catch(() => undefined);
    throw error;
  }
}
