import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { SaphanError } from '../errors.ts';
import type { Context } from './context.ts';

/**
 * Gives an answer without any data the HTTP status of its error, for clients that accept `application/graphql-response+json`.
 * For plain `application/json` the protocol keeps 200 for every executed document, because a proxy may answer in our place.
 */
export const statusOfFailure: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accepts = request.http?.headers.get('accept') ?? '';
        if (response.body.kind !== 'single' || response.body.singleResult.data || !errors?.length) return;
        if (response.http.status !== undefined || !accepts.includes('application/graphql-response+json')) return;
        const statuses = errors.map(unwrapResolverError).map((e) => (e instanceof SaphanError ? e.status : 500));
        response.http.status = Math.max(...statuses);
      },
    };
  },
};
