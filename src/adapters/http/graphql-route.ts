import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App } from '../../app.ts';
import { acceptOnlyJson } from './accept-only-json.ts';
import { explorerPage } from './explorer-page.ts';

/** A document of the largest allowed size with generous variables fits; nothing larger is read. */
const bodyLimit = 256 * 1024;

function asksForPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/**
 * `/graphql`: POST, and GET for queries. A browser that opens the address as a page gets the explorer.
 * Other methods are answered 405 by the executor, which names the allowed ones.
 */
export function addGraphqlRoute(server: FastifyInstance, app: App): void {
  const answer = fastifyApolloHandler(app.graphql, { context: async () => app.newContext() });
  server.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    bodyLimit,
    onRequest: acceptOnlyJson,
    handler: async (request, reply) => {
      if (asksForPage(request)) return reply.type('text/html; charset=utf-8').send(explorerPage);
      reply.header('cache-control', 'no-store');
      return answer.call(server, request, reply);
    },
  });
}
