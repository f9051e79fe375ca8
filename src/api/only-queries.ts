import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { failure } from '../errors.ts';
import type { Context } from './context.ts';

/** Refuses mutations and subscriptions, and says in which way data does change. */
export const onlyQueries: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (!operation || operation.operation === 'query') return;
        const refused = failure('READ_ONLY', { operation: operation.operation });
        const extensions = { http: { status: refused.status } };
        throw new GraphQLError(refused.message, { originalError: refused, extensions });
      },
    };
  },
};
