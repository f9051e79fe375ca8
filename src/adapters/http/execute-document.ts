import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Outcome } from '../../answers/answer-cache.ts';
import { wholeAnswer } from '../../answers/whole-answer.ts';
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
  const { status = 200, headers: given, body: answer } = other;
  const contentType = given.get('content-type');
  const mayBeKept = answer.kind === 'complete' && contentType !== undefined && context.mayBeKept();
  const finished = mayBeKept ? wholeAnswer({ status, contentType, text: answer.string }) : null;
  return finished ? { finished } : { finished: null, other };
}
