import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { explorerPage } from './explorer-page.ts';

const notBuilt =
  '<!doctype html><title>Saphan</title><p>The dashboard is not built yet. Run <code>npm run build</code> and load this page again. ' +
  'The explorer is at <a href="/explorer">/explorer</a>.</p>';

/**
 * `/`: the dashboard; `/explorer`: queries to write and try. Both come from built files.
 * @param builtFiles the folder `dist`, made by `npm run build`
 */
export async function addPageRoutes(server: FastifyInstance, builtFiles: string): Promise<void> {
  server.get('/explorer', async (_request, reply) => reply.type('text/html; charset=utf-8').send(explorerPage));
  const explorerFiles = join(builtFiles, 'explorer');
  if (existsSync(explorerFiles)) {
    await server.register(files, { root: explorerFiles, prefix: '/explorer/', decorateReply: false, index: false });
  }
  const dashboard = join(builtFiles, 'web');
  if (existsSync(join(dashboard, 'index.html'))) {
    await server.register(files, { root: dashboard, prefix: '/', wildcard: false });
  } else {
    server.get('/', async (_request, reply) => reply.code(503).type('text/html; charset=utf-8').send(notBuilt));
  }
}
