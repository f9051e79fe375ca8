import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App } from '../../app.ts';
import { failure } from '../../errors.ts';
import { acceptOnlyJson } from './accept-only-json.ts';
import { explorerPage } from './explorer-page.ts';

/** A document of the largest allowed size with generous variables fits; nothing larger is read. */
const bodyLimit = 256 * 1024;

function asksForPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/**
 * The executor answers a GET only with a header that a foreign page can't send unasked. Browsers say themselves where a request
 * comes from, and other programs say nothing of it: both may ask without that header, foreign pages may not.
 */
function vouchForGet(request: FastifyRequest): void {
  const from = request.headers['sec-fetch-site'];
  const isOurs = from === undefined || from === 'same-origin' || from === 'none';
  if (request.method === 'GET' && isOurs) request.headers['apollo-require-preflight'] = 'true';
}

/**
 * `/graphql`: POST, and GET for queries. A browser that opens the address as a page gets the explorer.
 */
export function addGraphqlRoute(server: FastifyInstance, app: App): void {
  const answer = fastifyApolloHandler(app.graphql, { context: async () => app.newContext() });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async ({ method }, reply) => {
      reply.header('allow', 'GET, POST');
      throw failure('METHOD_NOT_ALLOWED', { method });
    },
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit,
    onRequest: acceptOnlyJson,
    handler: async (request, reply) => {
      if (asksForPage(request)) return reply.type('text/html; charset=utf-8').send(explorerPage);
      reply.header('cache-control', 'no-store');
      vouchForGet(request);
      return answer.call(server, request, reply);
    },
  });
}
