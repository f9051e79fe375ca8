import { useEffect, useState } from 'react';
import type { EntityKind } from '../../../client/generated/schema-types.ts';
import { type SuggestionsAnswer, suggestionsDocument } from '../../../client/generated/suggestions.ts';
import { type Query, useQuery } from './use-query.ts';

/** Entities whose name fits what is being typed, a moment after the typing pauses. */
export function useSuggestions(typed: string, kinds: readonly EntityKind[] | null = null): Query<SuggestionsAnswer> {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  return useQuery(suggestionsDocument, settled === '' ? null : { text: settled, kinds });
}
