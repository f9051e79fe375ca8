import { type CountryChoice, choicesDocument, type TopicChoice } from '../../../client/generated/choices.ts';
import { type Region, regionFirst, regionOf } from './region.ts';
import { useQuery } from './use-query.ts';

export interface Choices {
  readonly countries: readonly CountryChoice[];
  readonly topics: readonly TopicChoice[];
  readonly region: Region;
}

/** Countries (the region first) and topics (by name) for forms; empty while they load. */
export function useChoices(): Choices {
  const { data } = useQuery(choicesDocument, { day: new Date().toISOString().slice(0, 10) });
  const region = regionOf(data?.asean?.ties.edges.map(({ node }) => node) ?? []);
  return {
    countries: [...(data?.countries.nodes ?? [])].sort(regionFirst(region)),
    topics: [...(data?.topics.nodes ?? [])].sort((a, b) => a.name.localeCompare(b.name)),
    region,
  };
}
