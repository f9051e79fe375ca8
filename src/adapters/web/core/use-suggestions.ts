import { useEffect, useState } from 'react';
import { entityRef } from './fragments.ts';
import type { EntityRef } from './graph-types.ts';
import { gql } from './graphql-client.ts';
import { type Query, useQuery } from './use-query.ts';

interface Suggestions {
  readonly search: { readonly totalCount: number; readonly nodes: readonly EntityRef[] };
}

interface SuggestionVariables {
  readonly text: string;
  readonly kinds: readonly string[] | null;
}

export const suggestionsDocument = gql<Suggestions, SuggestionVariables>(
  `query Suggestions($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 8) { totalCount nodes { ...EntityRef } }
  }`,
  entityRef,
);

/** Entities whose name fits what is being typed, a moment after the typing pauses. */
export function useSuggestions(typed: string, kinds: readonly string[] | null = null): Query<Suggestions> {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  return useQuery(suggestionsDocument, settled === '' ? null : { text: settled, kinds });
}
