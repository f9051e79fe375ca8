import type { ApolloServer } from '@apollo/server';
import type { Catalog } from '../catalog/catalog.ts';
import { publicViewer } from '../cypher/viewer.ts';
import { documentLimits } from '../query/limits/document-limits.ts';
import { defaultLimits } from '../query/limits/limits.ts';
import type { Store } from '../store/store.ts';
import { buildSchema } from './build-schema.ts';
import type { Context } from './context.ts';
import { catalog } from './derived-types.ts';
import { EntityLoader } from './entity-loader.ts';
import { createGraphqlServer, type ErrorEars } from './graphql-server.ts';
import { NetworkCache } from './network-cache.ts';

/** The API, ready but for the store, which may still be opening. */
export interface Graphql {
  readonly catalog: Catalog;
  readonly server: ApolloServer<Context>;
  /** Gives what makes the context of each request over this store. */
  readonly contextsOver: (store: Store) => () => Context;
}

function contextsOver(store: Store): () => Context {
  const viewer = publicViewer;
  const cache = new NetworkCache(store, catalog, viewer);
  return () => {
    let network: ReturnType<Context['network']> | undefined;
    return {
      catalog,
      store,
      viewer,
      today: new Date().toISOString().slice(0, 10),
      network: () => {
        network ??= cache.network();
        return network;
      },
      entities: new EntityLoader(store, catalog, viewer),
    };
  };
}

/** Builds the schema and what executes documents on it. */
export async function openGraphql(ears: ErrorEars): Promise<Graphql> {
  const server = await createGraphqlServer(buildSchema(), [documentLimits(defaultLimits)], ears);
  return { catalog, server, contextsOver };
}
