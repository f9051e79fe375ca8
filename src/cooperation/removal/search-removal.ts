import { kindRoles } from '../../network/kind-roles.ts';
import { maskOfEntities } from '../../network/network-mask.ts';
import { hasRole } from '../../network/read-network.ts';
import { type Channels, noFilter } from '../channels/channels.ts';
import { regionAndPartners } from '../countries/region.ts';
import { isSpent, type Work } from '../path-search/work.ts';
import type { Searching } from '../question.ts';
import { type Loss, searchLosses } from './search-losses.ts';

/** What is removed and on which day, in numbers. */
export interface RemovalWanted {
  readonly entity: number;
  readonly day: number;
}

/** What a removal does, in numbers. */
export interface RemovalFound {
  readonly entity: number;
  readonly countries: readonly number[];
  /** How many countries and how many others are directly tied to it. */
  readonly nearCountries: number;
  readonly nearOthers: number;
  /** Pairs that lose every path, and those whose best path gets worse, the most lost first. */
  readonly separated: readonly Loss[];
  readonly weakened: readonly Loss[];
  /** Those left without any tie of cooperation, the most strongly tied to it first. */
  readonly isolated: readonly number[];
  /** True where more stand around it than are compared. */
  readonly more: boolean;
  readonly work: Work;
}

/** Entities around it whose pairs are compared, the most strongly tied first; pairs of countries are always compared. */
const mostCompared = 40;

/** All who are directly tied to an entity, the most strongly tied first. */
function around(channels: Channels, entity: number): number[] {
  const byStrength = channels.from(entity).sort((a, b) => b.strength - a.strength || a.to - b.to);
  return [...new Set(byStrength.map(({ to }) => to))];
}

/** Those that without it have no tie of cooperation: that a body belongs to a state is no cooperation of its own. */
function isolatedAmong(rest: Channels, near: readonly number[], work: Work): Set<number> {
  return new Set(near.filter((other) => !isSpent(work) && !rest.some(other, ({ actsFor }) => !actsFor)));
}

/** The most is lost first. */
function mostLost(x: Loss, y: Loss): number {
  return y.before - y.after - (x.before - x.after) || x.a - y.a || x.b - y.b;
}

/**
 * Finds what falls apart without one entity: pairs of countries, and of those directly around it, that have no path to each other
 * without it or a weaker one; and those that are left with no tie. The removal is a mask: hubs are counted without the entity, the
 * lives of others and which treaties are open to all stay as they are.
 */
export function searchRemoval({ entity, day }: RemovalWanted, searching: Searching): RemovalFound {
  const { network, hidden, work } = searching;
  const whole = searching.channelsOn(day);
  const rest = searching.channelsOn(day, { ...noFilter, without: maskOfEntities([entity]) });
  const near = around(whole.channels, entity);
  const isolated = isolatedAmong(rest.channels, near, work);
  const others = near.filter((other) => hasRole(network, other, kindRoles.COMPARED) && !isolated.has(other));
  const compared = others.slice(0, mostCompared);
  const countries = regionAndPartners(network, hidden, day).filter((country) => country !== entity);
  const group = [...new Set([...countries, ...compared])];
  const losses = searchLosses(whole, rest, entity, group, work).sort(mostLost);
  const nearCountries = near.filter((other) => hasRole(network, other, kindRoles.STATE)).length;
  return {
    entity,
    countries,
    nearCountries,
    nearOthers: near.length - nearCountries,
    separated: losses.filter(({ after }) => after === 0),
    weakened: losses.filter(({ after }) => after > 0),
    isolated: [...isolated],
    more: compared.length < others.length,
    work,
  };
}
