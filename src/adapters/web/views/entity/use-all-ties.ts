import { useState } from 'react';
import type { EntityTie, TiePage } from '../../../../client/generated/entity-page.ts';
import { moreTiesDocument } from '../../../../client/generated/more-ties.ts';
import type { GraphqlRequestError } from '../../../../client/graphql-request-error.ts';
import { server } from '../../core/server.ts';

/** The ties of an entity: the first page at once, the rest when asked. */
export function useAllTies(id: string, first: TiePage) {
  const [rest, setRest] = useState<readonly EntityTie[]>([]);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null);
  const ties = [...first.edges, ...rest];

  const loadAll = async () => {
    setLoading(true);
    setFailure(null);
    try {
      const found: EntityTie[] = [];
      let after = first.pageInfo.endCursor;
      let more = first.pageInfo.hasNextPage;
      while (more && found.length < 5000) {
        const page: TiePage | undefined = (await server.request(moreTiesDocument, { id, after })).entity?.ties;
        found.push(...(page?.edges ?? []));
        after = page?.pageInfo.endCursor ?? null;
        more = page?.pageInfo.hasNextPage ?? false;
      }
      setRest(found);
    } catch (error) {
      setFailure(error as GraphqlRequestError);
    }
    setLoading(false);
  };

  return { ties, total: first.totalCount, whole: ties.length >= first.totalCount, loading, failure, loadAll };
}
