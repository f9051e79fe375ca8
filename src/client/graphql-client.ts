import { type AnsweredError, GraphqlRequestError } from './graphql-request-error.ts';
import type { TypedDocument } from './typed-document.ts';

/** Asks the documents of this room, wherever they are answered. */
export interface GraphqlClient {
  /** @throws GraphqlRequestError where no data comes */
  readonly request: <Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ) => Promise<Data>;
  readonly close: () => Promise<void>;
}

/** An answer as GraphQL gives it. */
export interface GraphqlResponse {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/**
 * The data of an answer to a document: the one place that takes the server's word for its shape, which a test holds to the schema.
 * @param status of the HTTP answer that carried it
 * @throws GraphqlRequestError where it carries errors, or no data
 */
export function dataOf<Data>({ data, errors }: GraphqlResponse, status = 200): Data {
  if (errors && errors.length > 0) throw GraphqlRequestError.of(errors, status);
  if (!data) throw new GraphqlRequestError('BROKEN', `HTTP ${status}`);
  return data as Data;
}
