import type { FastifyInstance } from 'fastify';
import type { App } from '../../app.ts';
import { SaphanError } from '../../errors.ts';

/**
 * `/health`: this process runs. `/ready`: what it needs runs too, so that questions can be answered; 503 with a sentence
 * otherwise. They differ because restarting a healthy process doesn't mend a database that is away.
 */
export function addHealthRoutes(server: FastifyInstance, app: App): void {
  server.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'running', instance: app.instance };
  });
  server.get('/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const { provider, dataset } = await app.ready();
      return { status: 'ready', database: provider, dataset };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      const reason = error instanceof SaphanError ? error.message : 'The database does not answer.';
      return reply.code(503).send({ status: 'unavailable', reason });
    }
  });
}
