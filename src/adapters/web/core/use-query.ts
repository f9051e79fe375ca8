import { useCallback, useEffect, useState } from 'react';
import { GraphqlRequestError } from '../../../client/graphql-request-error.ts';
import type { TypedDocument } from '../../../client/typed-document.ts';
import { server } from './server.ts';

/** An answer on its way: `data` may still be the last answer while a new one loads. */
export interface Query<Data> {
  readonly data: Data | null;
  readonly failure: GraphqlRequestError | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

interface Kept {
  readonly key: string;
  readonly data: unknown;
  readonly failure: GraphqlRequestError | null;
}

const answers = new Map<string, unknown>();
const most = 60;

function keep(key: string, data: unknown): void {
  answers.set(key, data);
  const [oldest] = answers.keys();
  if (answers.size > most && oldest !== undefined) answers.delete(oldest);
}

/**
 * Asks a document and follows its variables; `null` variables ask nothing. Answers are kept for the life of the page, so going back
 * is instant.
 */
export function useQuery<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables | null,
): Query<Data> {
  const key = variables === null ? null : `${document.text}\u0000${JSON.stringify(variables)}`;
  const [kept, setKept] = useState<Kept | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document and variables; an attempt asks again
  useEffect(() => {
    if (key === null || answers.has(key)) return;
    const controller = new AbortController();
    server.request(document, variables as Variables, controller.signal).then(
      (data) => {
        keep(key, data);
        setKept({ key, data, failure: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = error instanceof GraphqlRequestError ? error : new GraphqlRequestError('BROKEN', String(error));
        setKept((last) => ({ key, data: last?.data ?? null, failure }));
      },
    );
    return () => controller.abort();
  }, [key, attempt]);

  if (key === null) return { data: null, failure: null, loading: false, retry };
  const known = answers.get(key);
  if (known !== undefined) return { data: known as Data, failure: null, loading: false, retry };
  const settled = kept?.key === key;
  const failure = settled ? kept.failure : null;
  return { data: failure ? null : ((kept?.data as Data) ?? null), failure, loading: !failure, retry };
}
