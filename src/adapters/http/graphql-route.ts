import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Wish } from '../../answers/answer-cache.ts';
import { answerKey } from '../../answers/answer-key.ts';
import type { App } from '../../app.ts';
import { failure } from '../../errors.ts';
import { acceptOnlyJson } from './accept-only-json.ts';
import type { Admission } from './admission.ts';
import { executeDocument } from './execute-document.ts';
import { explorerPage } from './explorer-page.ts';
import { logIfSlow } from './log-if-slow.ts';
import { readQuestion } from './read-question.ts';
import { sendAnswer } from './send-answer.ts';

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

/** Everybody may see the same. */
const viewer = 'everyone';

/** Who asks for a fresh answer gets one; who shows a credential is never served what somebody else asked. */
function wishOf({ headers }: FastifyRequest): Wish {
  const wishes = headers['cache-control']?.toLowerCase() ?? '';
  if (headers.authorization !== undefined || wishes.includes('no-store')) return 'UNKEPT';
  return wishes.includes('no-cache') ? 'FRESH' : 'ANY';
}

export interface GraphqlRouteOptions {
  readonly admission: Admission;
  /** Answers that take longer than this, in milliseconds, are logged. */
  readonly slowMs: number;
}

/**
 * `/graphql`: POST, and GET for queries. A browser that opens the address as a page gets the explorer. What was answered before is
 * answered from what is kept, if the executor would have taken the request at all.
 */
export function addGraphqlRoute(server: FastifyInstance, app: App, { admission, slowMs }: GraphqlRouteOptions): void {
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
      if (asksForPage(request))
        return reply.header('vary', 'Accept').type('text/html; charset=utf-8').send(explorerPage);
      vouchForGet(request);
      const question = readQuestion(request);
      const context = app.newContext();
      const key = question && answerKey({ ...question, today: context.today, viewer });
      const execute = async () => {
        const began = performance.now();
        const outcome = await executeDocument(app, request, context);
        logIfSlow(request.log, question, performance.now() - began, slowMs);
        return outcome;
      };
      const outcome = await admission.admit(() => app.answers.answer(key, wishOf(request), execute));
      return sendAnswer(outcome, request, reply);
    },
  });
}
