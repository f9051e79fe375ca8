import { GraphQLError, type ValidationRule } from 'graphql';
import { failure } from '../errors.ts';

/** Refuses mutations and subscriptions, on every way in, with the way in which data does change. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition: {
    enter: (node) => {
      if (node.operation === 'query') return;
      const refused = failure('READ_ONLY', { operation: node.operation });
      context.reportError(new GraphQLError(refused.message, { nodes: [node], originalError: refused }));
    },
  },
});
