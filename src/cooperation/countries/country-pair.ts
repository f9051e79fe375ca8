import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { type SharedConnection, worthTogether } from '../connections/shared-connections.ts';
import { StateConnections } from '../connections/state-connections.ts';
import type { Searching } from '../question.ts';
import { absenceBetween, absencesConcerning } from './absence-between.ts';

/** TIES: something joins them. CHECKED_NONE: somebody looked and found none. UNKNOWN: nobody is known to have looked. */
export type MatrixState = 'TIES' | 'CHECKED_NONE' | 'UNKNOWN';

/** Two countries and what joins them on a day, in numbers. */
export interface CountryPair {
  readonly a: number;
  readonly b: number;
  /** How many connections there are; and how many run through something of each kind, by the number of the kind. */
  readonly connections: number;
  readonly ofKind: readonly number[];
  /** True where there is a tie of their own. */
  readonly own: boolean;
  readonly strongest: SharedConnection | null;
  /** What the connections are worth together, 0 to 1. */
  readonly strength: number;
  readonly state: MatrixState;
  /** The finding that there is none, also where weaker ties exist. */
  readonly absence: number | null;
}

/** Pairs of countries on one day, about one topic or about anything; what is known of one country is read once. */
export class CountryPairs {
  readonly connections: StateConnections;
  private readonly absences = new Map<number, readonly number[]>();

  constructor(
    private readonly searching: Searching,
    day: number,
    readonly topic: number | null,
  ) {
    this.connections = new StateConnections(searching.channelsOn(day).channels);
  }

  private absencesOf(country: number): readonly number[] {
    const known = this.absences.get(country);
    if (known) return known;
    const found = absencesConcerning(this.searching, country, this.topic);
    this.absences.set(country, found);
    return found;
  }

  /** Reads a pair of countries. */
  of(a: number, b: number): CountryPair {
    const { network } = this.searching;
    const connections = this.connections.between(a, b, this.topic);
    const absence = absenceBetween(this.absencesOf(a), this.absencesOf(b));
    const ofKind = network.words.kinds.map(() => 0);
    for (const { through } of connections) {
      if (through === null) continue;
      const kind = network.entities.kind[through] as number;
      ofKind[kind] = (ofKind[kind] as number) + 1;
    }
    return {
      a,
      b,
      connections: connections.length,
      ofKind,
      own: connections.some(({ through }) => through === null),
      strongest: connections[0] ?? null,
      strength: Number(worthTogether(connections).toFixed(6)),
      state: connections.length > 0 ? 'TIES' : absence === null ? 'UNKNOWN' : 'CHECKED_NONE',
      absence,
    };
  }
}

/** How many of the connections of a pair run through something of a kind. */
export function connectionsThrough({ words }: PreparedNetwork, pair: CountryPair, kind: string): number {
  return pair.ofKind[words.kinds.indexOf(kind)] ?? 0;
}
