import type { ErrorCode } from '../../errors.ts';

/** An error as GraphQL answers carry it. */
export interface AnsweredError {
  readonly message: string;
  readonly extensions?: { readonly code?: ErrorCode | string };
}

/** Asks GraphQL documents, wherever they are answered. */
export interface Asker {
  /** @throws QuestionFailed when the answer carries errors */
  readonly ask: <T>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** An answer that carried errors; the first one speaks. */
export class QuestionFailed extends Error {
  readonly code: string;

  constructor(readonly errors: readonly AnsweredError[]) {
    super(errors.map((error) => error.message).join('\n'));
    this.name = 'QuestionFailed';
    this.code = errors[0]?.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  }
}

export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/** The data of an answer. @throws QuestionFailed */
export function dataOf<T>(answered: Answered): T {
  if (answered.errors && answered.errors.length > 0) throw new QuestionFailed(answered.errors);
  return answered.data as T;
}
