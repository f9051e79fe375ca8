import type { NetworkMask } from '../../network/network-mask.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { isUnnamed } from '../../network/read-network.ts';

/** How much there is of one kind of entity. */
export interface KindCoverage {
  readonly kind: string;
  readonly count: number;
  readonly unnamed: number;
  /** How many rest on one source only. */
  readonly withOneSource: number;
}

/** True where all the evidence of an entity that a viewer may see is from one source. */
export function restsOnOneSource({ entities }: PreparedNetwork, hidden: NetworkMask, entity: number): boolean {
  const { first, items } = entities.sources;
  let only = -1;
  for (let at = first[entity] as number; at < (first[entity + 1] as number); at++) {
    const source = items[at] as number;
    if (source === only || hidden.entities.has(source)) continue;
    if (only >= 0) return false;
    only = source;
  }
  return only >= 0;
}

function increase(column: Uint32Array, kind: number): void {
  column[kind] = (column[kind] as number) + 1;
}

/** Counts entities by kind. */
export class KindCounts {
  private readonly counts: Uint32Array;
  private readonly unnamed: Uint32Array;
  private readonly withOneSource: Uint32Array;

  constructor(private readonly network: PreparedNetwork) {
    const kinds = network.words.kinds.length;
    this.counts = new Uint32Array(kinds);
    this.unnamed = new Uint32Array(kinds);
    this.withOneSource = new Uint32Array(kinds);
  }

  /** @param ofOneSource whether it rests on one source only */
  add(entity: number, ofOneSource: boolean): void {
    const kind = this.network.entities.kind[entity] as number;
    increase(this.counts, kind);
    if (isUnnamed(this.network, entity)) increase(this.unnamed, kind);
    if (ofOneSource) increase(this.withOneSource, kind);
  }

  /** How many there are of all kinds. */
  get total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  /** The kinds that there are, the most frequent first. */
  coverage(): KindCoverage[] {
    return this.network.words.kinds
      .map((kind, at) => ({
        kind,
        count: this.counts[at] as number,
        unnamed: this.unnamed[at] as number,
        withOneSource: this.withOneSource[at] as number,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  }
}
