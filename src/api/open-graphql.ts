import type { ApolloServer } from '@apollo/server';
import type { Analysis } from '../analysis/analysis.ts';
import { type Allowance, DocumentAllowance } from '../analysis/document-allowance.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { citations } from '../cooperation/citations/citations.ts';
import { publicViewer } from '../cypher/viewer.ts';
import { defaultLimits } from '../query/limits/limits.ts';
import type { Store } from '../store/store.ts';
import { buildSchema } from './build-schema.ts';
import { CitationLoader } from './citation-loader.ts';
import type { Context } from './context.ts';
import { catalog } from './derived-types.ts';
import { EntityLoader } from './entity-loader.ts';
import { createGraphqlServer, type ErrorEars } from './graphql-server.ts';
import { ask } from './questions/ask.ts';

/** What every request reads from. */
export interface Sources {
  readonly store: Store;
  readonly analysis: Analysis;
  /** What the questions of one document together may take. */
  readonly allowance: Allowance;
}

/** The API, ready but for the store, which may still be opening. */
export interface Graphql {
  readonly catalog: Catalog;
  readonly server: ApolloServer<Context>;
  /** Gives what makes the context of each request over these sources. */
  readonly contextsOver: (sources: Sources) => () => Context;
}

function contextsOver({ store, analysis, allowance }: Sources): () => Context {
  const viewer = publicViewer;
  return () => {
    let keepable = true;
    const asking = {
      analysis,
      viewer,
      allowance: new DocumentAllowance(allowance),
      today: new Date().toISOString().slice(0, 10),
      dontKeep: () => {
        keepable = false;
      },
    };
    return {
      ...asking,
      catalog,
      store,
      entities: new EntityLoader(store, catalog, viewer),
      citations: new CitationLoader((ids) => ask(asking, citations, { ids })),
      mayBeKept: () => keepable,
    };
  };
}

/** Builds the schema and what executes documents on it. */
export async function openGraphql(ears: ErrorEars): Promise<Graphql> {
  const server = await createGraphqlServer(buildSchema(), defaultLimits, ears);
  return { catalog, server, contextsOver };
}
