import { useState } from 'react';
import { ask, type GraphQLFailure } from '../../core/graphql-client.ts';
import { moreTiesDocument, type Tie, type TiePage } from './entity-query.ts';

/** The ties of an entity: the first page at once, the rest when asked. */
export function useAllTies(id: string, first: TiePage) {
  const [rest, setRest] = useState<readonly Tie[]>([]);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<GraphQLFailure | null>(null);
  const ties = [...first.edges, ...rest];

  const loadAll = async () => {
    setLoading(true);
    setFailure(null);
    try {
      const found: Tie[] = [];
      let after = first.pageInfo.endCursor;
      let more = first.pageInfo.hasNextPage;
      while (more && found.length < 5000) {
        const page: TiePage | undefined = (await ask(moreTiesDocument, { id, after })).entity?.ties;
        found.push(...(page?.edges ?? []));
        after = page?.pageInfo.endCursor ?? null;
        more = page?.pageInfo.hasNextPage ?? false;
      }
      setRest(found);
    } catch (error) {
      setFailure(error as GraphQLFailure);
    }
    setLoading(false);
  };

  return { ties, total: first.totalCount, whole: ties.length >= first.totalCount, loading, failure, loadAll };
}
