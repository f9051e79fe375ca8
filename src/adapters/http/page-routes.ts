import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { explorerPage } from './explorer-page.ts';

const notBuilt =
  '<!doctype html><title>Saphan</title><p>The dashboard is not built yet. Run <code>npm run build</code> and load this page again. ' +
  'The explorer is at <a href="/explorer">/explorer</a>.</p>';

/** Files whose names change with their contents. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * `/`: the dashboard, also at the address of each of its views; `/explorer`: queries to write and try. Both come from built files.
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
    await server.register(files, {
      root: dashboard,
      prefix: '/',
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', path.includes('/assets/') ? forEver : 'no-cache');
      },
    });
    server.get('/*', async (request, reply) =>
      request.headers.accept?.includes('text/html') ? reply.sendFile('index.html') : reply.callNotFound(),
    );
  } else {
    server.get('/', async (_request, reply) => reply.code(503).type('text/html; charset=utf-8').send(notBuilt));
  }
}
