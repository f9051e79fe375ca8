import { type Dataset, evidenceOf } from '../dataset.ts';

/** How much there is. */
export interface DatasetCounts {
  readonly entities: number;
  readonly ties: number;
  readonly evidence: number;
  /** By the name of the kind. */
  readonly byKind: Readonly<Record<string, number>>;
  /** By the id of the country. */
  readonly byCountry: Readonly<Record<string, number>>;
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

export function datasetCounts({ entities, ties }: Dataset): DatasetCounts {
  const countries = entities.map((entity) => entity.values.country).filter((id) => typeof id === 'string');
  return {
    entities: entities.length,
    ties: ties.length,
    evidence: [...entities, ...ties].reduce((sum, record) => sum + evidenceOf(record).length, 0),
    byKind: tally(entities.map((entity) => entity.kind)),
    byCountry: tally(countries),
  };
}
