import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { SaphanError } from '../errors.ts';
import type { Context } from './context.ts';

/** The longest wait that an error of the answer asks for; null where none passes by itself. */
function waitOf(errors: readonly Error[]): number | null {
  const waits = errors
    .map(unwrapResolverError)
    .flatMap((e) => (e instanceof SaphanError ? (e.retryAfterSeconds ?? []) : []));
  return waits.length > 0 ? Math.max(...waits) : null;
}

/**
 * Gives an answer without any data the HTTP status of its error, for clients that accept `application/graphql-response+json`.
 * For plain `application/json` the protocol keeps 200 for every executed document, because a proxy may answer in our place;
 * an error that passes by itself is told by 503 and `Retry-After` all the same, so that clients and proxies wait.
 */
export const statusOfFailure: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const wait = waitOf(errors ?? []);
        if (wait !== null) {
          response.http.status = 503;
          response.http.headers.set('retry-after', String(wait));
          return;
        }
        const accepts = request.http?.headers.get('accept') ?? '';
        if (response.body.kind !== 'single' || response.body.singleResult.data || !errors?.length) return;
        if (response.http.status !== undefined || !accepts.includes('application/graphql-response+json')) return;
        const statuses = errors.map(unwrapResolverError).map((e) => (e instanceof SaphanError ? e.status : 500));
        response.http.status = Math.max(...statuses);
      },
    };
  },
};
