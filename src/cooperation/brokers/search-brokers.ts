import { kindRoles } from '../../network/kind-roles.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { hasRole, isUnnamed } from '../../network/read-network.ts';
import type { ChannelRows } from '../channels/channel-rows.ts';
import { noFilter } from '../channels/channels.ts';
import { regionAndPartners } from '../countries/region.ts';
import type { Work } from '../path-search/work.ts';
import type { Searching } from '../question.ts';
import { actingBodies } from './acting-bodies.ts';
import { type CrossBorderShare, crossBorderShares, dependentBodies } from './cross-border-shares.ts';
import { pathsAcrossBorders } from './paths-across-borders.ts';
import { reachesAbroad } from './reaches-abroad.ts';

/** Whose brokers are looked for, in numbers. */
export interface BrokersWanted {
  readonly day: number;
  readonly topic: number | null;
  readonly first: number;
}

export interface FoundBroker {
  readonly entity: number;
  /** Share of the best paths between bodies of different countries that run through it, 0 to 1. */
  readonly score: number;
  /** The pairs of countries between which it stands, those that depend on it most first; only so many as are told. */
  readonly counting: readonly CrossBorderShare[];
  /** Countries that it joins, those that depend on it most first. */
  readonly countries: readonly number[];
  /** Bodies that reach nobody abroad without it; null where the work was spent before that was known. */
  readonly onlyJoins: readonly number[] | null;
}

export interface BrokersFound {
  readonly brokers: readonly FoundBroker[];
  /** True where not all bodies of each country were compared. */
  readonly sampled: boolean;
}

/** Share of the best paths between two countries from which on it is said to join them. */
const leastShare = 0.2;
/** Pairs of countries told. */
const pairsTold = 3;
/** Bodies of whom it is tried whether only this one joins them to other countries. */
const dependentsTried = 8;

interface RankedBroker {
  readonly entity: number;
  readonly score: number;
  readonly shares: readonly CrossBorderShare[];
}

/** Those that can bring others together and have a name, most passed first. A past event or an instrument joins, but brokers nothing. */
function rankedBrokers(network: PreparedNetwork, { at, pairs }: ReturnType<typeof crossBorderShares>): RankedBroker[] {
  return [...at]
    .filter(([entity]) => hasRole(network, entity, kindRoles.BROKERS) && !isUnnamed(network, entity))
    .map(([entity, shares]) => ({
      entity,
      score: shares.reduce((sum, { share }) => sum + share, 0) / pairs,
      shares: [...shares].sort((x, y) => y.share - x.share),
    }))
    .sort((x, y) => y.score - x.score || x.entity - y.entity);
}

function countriesJoined(shares: readonly CrossBorderShare[]): number[] {
  const most = new Map<number, number>();
  for (const { a, b, share } of shares) {
    if (share < leastShare) continue;
    for (const country of [a, b]) most.set(country, (most.get(country) ?? 0) + share);
  }
  return [...most].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([country]) => country);
}

/** Bodies that reach nobody abroad without the broker: what it joins and nothing else does. Null where the work was spent before. */
function joinedOnlyBy(
  rows: ChannelRows,
  broker: number,
  dependents: readonly number[],
  work: Work,
): readonly number[] | null {
  const only = dependents.slice(0, dependentsTried).filter((body) => reachesAbroad(rows, body, broker, work) === false);
  return work.stoppedBy === null ? only : null;
}

/**
 * Finds who stands on the best paths between bodies of different countries. States are passed by no path here: between any two of them
 * some treaty of all is in force, and it would stand on most paths. The question is whom one can call.
 */
export function searchBrokers({ day, topic, first }: BrokersWanted, searching: Searching): BrokersFound {
  const { network, hidden, work } = searching;
  const topics = topic === null ? null : new Set([topic]);
  const rows = searching.channelsOn(day, { ...noFilter, topics, barStates: true });
  const groups = actingBodies(network, hidden, regionAndPartners(network, hidden, day), day);
  const { between, whole } = pathsAcrossBorders(rows, groups, work);
  const ranked = rankedBrokers(network, crossBorderShares(between)).slice(0, first);
  const dependents = dependentBodies(between);
  return {
    brokers: ranked.map(({ entity, score, shares }) => ({
      entity,
      score,
      counting: shares.slice(0, pairsTold),
      countries: countriesJoined(shares),
      onlyJoins: joinedOnlyBy(rows, entity, dependents.get(entity) ?? [], work),
    })),
    sampled: !whole || groups.some(({ sampled }) => sampled),
  };
}
