import { insideOf } from './found-path.ts';

/**
 * Paths that an answer has already. Another one is like one of them where half or more of what the shorter of the two passes is passed
 * by the other too: one hub swapped, the rest the same. What every path passes by demand is no likeness.
 */
export class TakenPaths {
  private readonly insides: ReadonlySet<number>[] = [];
  /** Taken paths that pass nobody but on demand: like nothing, and yet each is taken once. */
  private readonly bare = new Set<string>();
  /** For each entity inside a taken path, a number by which the sums of any few of them differ. */
  private readonly marks = new Map<number, number>();

  constructor(private readonly demanded: ReadonlySet<number>) {}

  get count(): number {
    return this.insides.length;
  }

  take(path: { readonly entities: readonly number[] }): void {
    const inside = insideOf(path).filter((entity) => !this.demanded.has(entity));
    this.insides.push(new Set(inside));
    if (inside.length === 0) this.bare.add(path.entities.join());
    for (const entity of inside) {
      if (!this.marks.has(entity)) this.marks.set(entity, markOf(this.marks.size + 1));
    }
  }

  /** The mark of an entity inside a taken path; 0 for any other. */
  markOf(entity: number): number {
    return this.marks.get(entity) ?? 0;
  }

  /** True where what a path has passed so far makes it like a taken one however it goes on. */
  isLost(passed: readonly number[]): boolean {
    return this.insides.some((inside) => {
      const common = commonWith(inside, passed);
      return common > 0 && 2 * common >= inside.size;
    });
  }

  /**
   * Whether a whole path is like a taken one. SHORT: only because it is so short that the little it shares is half of it; one that
   * goes a longer way round may not be.
   */
  likeness(entities: readonly number[]): 'LIKE' | 'SHORT' | null {
    if (this.bare.size > 0 && this.bare.has(entities.join())) return 'LIKE';
    const own = entities.slice(1, -1).filter((entity) => !this.demanded.has(entity));
    let short = false;
    for (const other of this.insides) {
      const common = commonWith(other, own);
      if (common === 0) continue;
      if (2 * common >= other.size) return 'LIKE';
      if (2 * common >= own.length) short = true;
    }
    return short ? 'SHORT' : null;
  }
}

function commonWith(inside: ReadonlySet<number>, entities: readonly number[]): number {
  let common = 0;
  for (const entity of entities) if (inside.has(entity)) common++;
  return common;
}

/** Spreads small numbers over 48 bits (a multiplication by an odd constant), so that sums of up to ten rarely meet. */
function markOf(number: number): number {
  return Number((BigInt(number) * 0x9e3779b97f4a7c15n) & 0xffff_ffff_ffffn);
}
