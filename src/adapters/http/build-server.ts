import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { App } from '../../app.ts';
import { Admission } from './admission.ts';
import { answerError, answerNotFound } from './answer-error.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { addMetricsRoute } from './metrics-route.ts';
import { addPageRoutes } from './page-routes.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** A request that takes longer than this to arrive is dropped, so that slow senders can't hold every connection. */
const requestTimeout = 30_000;

export interface ServerOptions {
  readonly log: FastifyBaseLogger;
  /** The folder `dist`, from which pages are served. */
  readonly builtFiles: string;
  /** Requests to `/graphql` that are answered at once; more are told to come back. */
  readonly maxInFlight: number;
  /** Answers that take longer than this, in milliseconds, are logged. */
  readonly slowMs: number;
}

/** The HTTP server over an app, not yet listening. Closing it lets requests in flight end; it leaves the app open. */
export async function buildServer(app: App, options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: options.log,
    requestTimeout,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(answerNotFound);
  setSecurityHeaders(server);
  const admission = new Admission(options.maxInFlight);
  addMetricsRoute(server, app, admission);
  addHealthRoutes(server, app);
  addGraphqlRoute(server, app, { admission, slowMs: options.slowMs });
  await addPageRoutes(server, options.builtFiles);
  return server;
}
