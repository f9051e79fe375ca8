import { useEffect, useState } from 'react';
import { GraphqlRequestError } from '../../../client/graphql-request-error.ts';
import type { TypedDocument } from '../../../client/typed-document.ts';
import { server } from './server.ts';
import type { Query } from './use-query.ts';

export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

export interface AllPages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
}

const most = 20;

async function readAll<Data, Node>(
  document: TypedDocument<Data, { after: string | null }>,
  pageOf: (data: Data) => Page<Node>,
  signal: AbortSignal,
): Promise<AllPages<Node>> {
  const nodes: Node[] = [];
  let after: string | null = null;
  let totalCount = 0;
  for (let count = 0; count < most; count += 1) {
    const page: Page<Node> = pageOf(await server.request(document, { after }, signal));
    nodes.push(...page.nodes);
    totalCount = page.totalCount;
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) break;
  }
  return { nodes, totalCount };
}

/** A short list read whole, page by page. `pageOf` must not change between drawings. */
export function useAllPages<Data, Node>(
  document: TypedDocument<Data, { after: string | null }>,
  pageOf: (data: Data) => Page<Node>,
): Query<AllPages<Node>> {
  const [data, setData] = useState<AllPages<Node> | null>(null);
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt asks again
  useEffect(() => {
    const controller = new AbortController();
    setFailure(null);
    readAll(document, pageOf, controller.signal).then(setData, (error: unknown) => {
      if (controller.signal.aborted) return;
      setFailure(error instanceof GraphqlRequestError ? error : new GraphqlRequestError('BROKEN', String(error)));
    });
    return () => controller.abort();
  }, [document, pageOf, attempt]);
  return { data, failure, loading: data === null && failure === null, retry: () => setAttempt((count) => count + 1) };
}
