import type { Catalog } from '../../catalog/catalog.ts';
import { unknownDay, yearsBetween } from '../../network/day-number.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { instrumentWeights } from './instrument-weight.ts';

/** What an inferred tie keeps of the worth of a stated one. */
export const inferredShare = 0.6;

/** Age counted, in half-lives, for a tie that no date dates: neither fresh nor forgotten. */
const undatedHalfLives = 1;

/** Half-life in years by which a lasting tie fades into the past before its first evidence, where its beginning is not known. */
const darkHalfLife = 10;

/** How far a day lies from the evidence of a tie. */
export interface TieAge {
  readonly years: number;
  /** AFTER: the evidence is older than the day; BEFORE: the day lies before the first evidence. */
  readonly side: 'AFTER' | 'BEFORE';
}

/** How far a day is from the time at which a tie was last (or first) seen to hold; null where no date tells. */
export function tieAge({ ties }: PreparedNetwork, tie: number, day: number): TieAge | null {
  const first = ties.firstSeen[tie] as number;
  if (first === unknownDay) return null;
  if (day < first) return { years: yearsBetween(day, first), side: 'BEFORE' };
  return { years: yearsBetween(ties.lastSeen[tie] as number, day), side: 'AFTER' };
}

/** What the ties of a network are worth on any day. */
export class TieStrength {
  private readonly worth: Float64Array;
  /** Half-life of each tie kind in years; 0 where it stands until it ends. */
  private readonly halfLife: Float64Array;
  private readonly derived: Uint8Array;
  private readonly weights: Float64Array;
  private readonly instrument: number;

  constructor(
    private readonly network: PreparedNetwork,
    catalog: Catalog,
  ) {
    this.worth = Float64Array.from(catalog.tieKinds, (kind) => (kind.cooperation ? kind.worth : 0));
    this.halfLife = Float64Array.from(catalog.tieKinds, (kind) => kind.halfLife ?? 0);
    this.derived = Uint8Array.from(catalog.tieKinds, (kind) => (kind.derived ? 1 : 0));
    this.weights = instrumentWeights(network.words);
    this.instrument = network.words.kinds.indexOf('LegalInstrument');
  }

  /** How far an entity commits those who share it, 0 to 1; 1 for what is no instrument. */
  weightOf(entity: number): number {
    const { entities } = this.network;
    if (entities.kind[entity] !== this.instrument) return 1;
    return this.weights[entities.instrumentKind[entity] as number] as number;
  }

  /** True for laws and regulations of one state: they say what a body must do, not whom it works with. */
  isDomesticLaw(entity: number): boolean {
    return this.weightOf(entity) === 0;
  }

  private fading(tie: number, kind: number, day: number): number {
    const { firstSeen, lastSeen } = this.network.ties;
    const halfLife = this.halfLife[kind] as number;
    const first = firstSeen[tie] as number;
    if (first === unknownDay) return halfLife === 0 ? 1 : 2 ** -undatedHalfLives;
    if (day < first) return 2 ** (-yearsBetween(day, first) / (halfLife || darkHalfLife));
    return halfLife === 0 ? 1 : 2 ** (-yearsBetween(lastSeen[tie] as number, day) / halfLife);
  }

  /** What a tie of a kind is worth at most on any day. */
  worthOf(kind: number): number {
    return this.worth[kind] as number;
  }

  /** Ties of a kind that were last seen before this day are worth less than a share of what they are at most; no day where they don't fade. */
  lastSeenFor(kind: number, day: number, share: number): number {
    const halfLife = this.halfLife[kind] as number;
    return halfLife === 0 ? Number.NEGATIVE_INFINITY : day + 365.25 * halfLife * Math.log2(share) - 1;
  }

  /**
   * What a tie is worth on a day, from 0 to 1: the worth of its kind, the weight of the instrument at its end, what age has left of
   * it, and less where it is inferred. 0 for ties that only describe. Whether it holds on that day is another question.
   */
  on(tie: number, day: number): number {
    const { ties } = this.network;
    const kind = ties.kind[tie] as number;
    const worth = this.worth[kind] as number;
    if (worth === 0) return 0;
    const commitment = this.weightOf(ties.to[tie] as number) * this.weightOf(ties.from[tie] as number);
    const stated = ties.inferred[tie] === 1 && this.derived[kind] === 0 ? inferredShare : 1;
    return worth * commitment * this.fading(tie, kind, day) * stated;
  }
}
