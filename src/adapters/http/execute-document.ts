import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Outcome } from '../../answers/answer-cache.ts';
import { type FinishedAnswer, finishedAnswer } from '../../answers/finished-answer.ts';
import type { Context } from '../../api/context.ts';
import type { App } from '../../app.ts';

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function addressPart(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** An answer that stopped because time ran out might be longer the next time; the word is looked for wherever an alias put it. */
const ranOutOfTime = '"TIME"';

/** The answer, if it is whole: executed, without errors, and not cut short by time. */
function wholeAnswer({ status, headers, body }: HTTPGraphQLResponse, context: Context): FinishedAnswer | null {
  const contentType = headers.get('content-type');
  if ((status ?? 200) !== 200 || body.kind !== 'complete' || !contentType || !context.mayBeKept()) return null;
  // Errors come first in an answer, so one that begins with its data has none.
  if (!body.string.startsWith('{"data":{') || body.string.includes(ranOutOfTime)) return null;
  return finishedAnswer(contentType, body.string);
}

/** Lets the executor answer a request, with all its checks. */
export async function executeDocument(
  app: App,
  request: FastifyRequest,
  context: Context,
): Promise<Outcome<HTTPGraphQLResponse>> {
  const { method, body, url } = request;
  const other = await app.graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, body, headers: headersOf(request), search: addressPart(url) },
    context: async () => context,
  });
  const finished = wholeAnswer(other, context);
  return finished ? { finished } : { finished: null, other };
}
