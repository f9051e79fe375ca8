import { gql } from './graphql-client.ts';
import { inRegionFirst } from './region.ts';
import { useQuery } from './use-query.ts';

export interface CountryChoice {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly nameLocal: string | null;
}

export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

interface Choices {
  readonly countries: { readonly nodes: readonly CountryChoice[] };
  readonly topics: { readonly nodes: readonly TopicChoice[] };
}

export const choicesDocument = gql<Choices>(
  `query Choices {
    countries(first: 100) { nodes { id name code nameLocal } }
    topics(first: 100) { nodes { id name } }
  }`,
);

/** Countries (the region first) and topics (by name) for forms; empty while they load. */
export function useChoices(): { countries: readonly CountryChoice[]; topics: readonly TopicChoice[] } {
  const { data } = useQuery(choicesDocument, {});
  return {
    countries: [...(data?.countries.nodes ?? [])].sort(inRegionFirst),
    topics: [...(data?.topics.nodes ?? [])].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
