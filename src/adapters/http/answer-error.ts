import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { presentError } from '../../api/present-error.ts';
import { failure, SaphanError } from '../../errors.ts';

/** Fastify's own refusals, in words of the catalogue; anything else it throws is unexpected. */
function translate(error: FastifyError | SaphanError, request: FastifyRequest): Error {
  if (error instanceof SaphanError) return error;
  if (error.statusCode === 413) return failure('BODY_TOO_LARGE', { limit: request.routeOptions.bodyLimit ?? 0 });
  if (error.statusCode === 415) {
    return failure('UNSUPPORTED_MEDIA_TYPE', { found: request.headers['content-type'] ?? 'nothing' });
  }
  if (error.statusCode === 400) return failure('MALFORMED_BODY', { problem: error.message });
  return error;
}

/** Answers a request that failed before or outside GraphQL, in the shape that GraphQL clients read. */
export function answerError(error: FastifyError | SaphanError, request: FastifyRequest, reply: FastifyReply): void {
  const translated = translate(error, request);
  const { message, extensions } = presentError(translated, request.log);
  const status = translated instanceof SaphanError ? translated.status : 500;
  if (extensions.retryAfterSeconds !== undefined) reply.header('retry-after', String(extensions.retryAfterSeconds));
  reply
    .header('cache-control', 'no-store')
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}

/** Answers a request for a page that isn't there. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0] ?? '';
  answerError(failure('NO_SUCH_PAGE', { path }), request, reply);
}
