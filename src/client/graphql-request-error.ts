/** An error as GraphQL answers carry it. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** Why an answer did not come: nobody answered, the server refused the question, or something broke. */
export type FailureKind = 'OFFLINE' | 'REFUSED' | 'BROKEN';

const brokenCode = 'INTERNAL_SERVER_ERROR';

/** A question that got no data; its message is that of the server, each sentence once. */
export class GraphqlRequestError extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** The code of the first error of the answer; null where no GraphQL answer came. */
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'GraphqlRequestError';
  }

  /**
   * The failure that the errors of an answer tell.
   * @param status of the HTTP answer that carried them
   */
  static of(errors: readonly AnsweredError[], status = 200): GraphqlRequestError {
    const code = errors[0]?.extensions?.code ?? brokenCode;
    const kind = code === brokenCode || status >= 500 ? 'BROKEN' : 'REFUSED';
    return new GraphqlRequestError(kind, [...new Set(errors.map(({ message }) => message))].join('\n'), code);
  }
}
