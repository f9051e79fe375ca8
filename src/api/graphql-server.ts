import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { SaphanError } from '../errors.ts';
import { documentLimits, tooManyTokens } from '../query/limits/document-limits.ts';
import type { Limits } from '../query/limits/limits.ts';
import type { Context } from './context.ts';
import { documentStore } from './document-store.ts';
import { onlyQueries } from './only-queries.ts';
import { type ErrorLog, presentError } from './present-error.ts';
import { statusOfFailure } from './status-of-failure.ts';

/** Messages of GraphQL itself (syntax, validation, variables) carry one of these codes and are shown as they are. */
const ownCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Who hears of errors: the log gets them whole, the counter their codes. */
export interface ErrorEars {
  readonly log: ErrorLog;
  readonly onError: (code: string) => void;
}

function formatError(formatted: GraphQLFormattedError, error: unknown, log: ErrorLog): GraphQLFormattedError {
  const tooLong = formatted.extensions?.code === 'GRAPHQL_PARSE_FAILED' ? tooManyTokens(formatted.message) : null;
  const original = tooLong ?? (error instanceof GraphQLError && error.originalError ? error.originalError : error);
  if (!(original instanceof SaphanError) && ownCodes.has(String(formatted.extensions?.code))) return formatted;
  const { message, extensions } = presentError(original, log);
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions } };
}

/**
 * The one place where a document is parsed, limited, executed and its errors masked; HTTP and the command line both ask here.
 * The model is public and so is its introspection, suggestions included: analysts write queries by them. Batches and persisted
 * queries are off, since each has hidden work from limits elsewhere; hints on caching are, because they would wrap every field.
 * A text is read, checked and measured once, and is known again for as long as it is asked now and then.
 */
export async function createGraphqlServer(
  schema: GraphQLSchema,
  limits: Limits,
  { log, onError }: ErrorEars,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    documentStore: documentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits)],
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error, log);
      onError(String(shown.extensions?.code));
      return shown;
    },
    plugins: [onlyQueries, statusOfFailure, ApolloServerPluginCacheControlDisabled()],
  });
  await server.start();
  return server;
}
