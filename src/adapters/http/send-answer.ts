import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Outcome } from '../../answers/answer-cache.ts';
import { isKnownTo } from '../../answers/finished-answer.ts';

/**
 * Sends what a question came to. A finished answer goes out with its validator, and may be kept by whoever asked if they ask again
 * each time whether it still holds: who names the validator and is right gets 304 without a body, by POST as by GET. Anything
 * else is kept by nobody.
 */
export function sendAnswer(
  outcome: Outcome<HTTPGraphQLResponse>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (outcome.finished) {
    const { contentType, bytes, etag } = outcome.finished;
    reply.headers({ etag, vary: 'Accept', 'cache-control': 'private, no-cache' });
    if (isKnownTo(request.headers['if-none-match'], outcome.finished)) return reply.code(304).send();
    return reply.header('content-type', contentType).send(bytes);
  }
  const { status, headers, body } = outcome.other;
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200).header('cache-control', 'no-store');
  // Nothing here is delivered in pieces: no directive of the schema asks for it.
  return reply.send(body.kind === 'complete' ? body.string : body.asyncIterator);
}
