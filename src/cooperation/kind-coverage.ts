import type { NetworkEntity } from './network.ts';

/** How much there is of one kind of entity. */
export interface KindCoverage {
  readonly kind: string;
  readonly count: number;
  readonly unnamed: number;
  /** How many rest on one source only. */
  readonly withOneSource: number;
}

/** Counts entities by kind, the most frequent first. */
export function kindCoverage(entities: readonly NetworkEntity[]): KindCoverage[] {
  const byKind = new Map<string, NetworkEntity[]>();
  for (const entity of entities) byKind.set(entity.kind, [...(byKind.get(entity.kind) ?? []), entity]);
  return [...byKind]
    .map(([kind, ofKind]) => ({
      kind,
      count: ofKind.length,
      unnamed: ofKind.filter((entity) => entity.unnamed).length,
      withOneSource: ofKind.filter((entity) => new Set(entity.evidence.map(({ source }) => source.id)).size === 1)
        .length,
    }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
