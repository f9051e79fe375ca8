import { kindRoles } from '../../network/kind-roles.ts';
import type { Channels } from '../channels/channels.ts';
import { StateConnections } from '../connections/state-connections.ts';
import { pairsOf } from '../countries/region.ts';
import { isSpent, type Work } from '../path-search/work.ts';
import type { Meeting } from './who-met.ts';

/** A tie between two that met: their own, or through something to which both stand. */
export interface FoundFollowUpTie {
  readonly a: number;
  readonly b: number;
  readonly through: number | null;
  readonly ties: readonly number[];
}

/** Shared things whose dates are looked at, the strongest first: more than any answer tells. */
const mostShared = 20_000;

/** Direct ties between any two of those who met. */
function directTies(channels: Channels, met: readonly number[]): FoundFollowUpTie[] {
  const others = new Set(met);
  const { from } = channels.network.ties;
  return met.flatMap((entity) =>
    channels
      .from(entity)
      .filter(({ tie, to, actsFor }) => from[tie] === entity && others.has(to) && !actsFor)
      .map(({ tie, to }) => ({ a: entity, b: to, through: null, ties: [tie] })),
  );
}

/** True for instruments, processes and programs: other events and worldwide bodies would tell nothing. */
function isTelling(channels: Channels, entity: number): boolean {
  const joins = channels.hasRole(entity, kindRoles.THEMATIC) && channels.hasRole(entity, kindRoles.JOINS_STATES);
  return joins && !channels.hasRole(entity, kindRoles.HAPPENS);
}

interface SharedTie extends FoundFollowUpTie {
  readonly worth: number;
}

/** What joins two of the countries, strongest first. */
function sharedByCountries(channels: Channels, countries: readonly number[], work: Work): SharedTie[] {
  const connections = new StateConnections(channels);
  const found: SharedTie[] = [];
  for (const [a, b] of pairsOf(countries)) {
    if (isSpent(work)) break;
    for (const { through, ties, worth } of connections.between(a, b, null)) {
      if (through !== null && isTelling(channels, through)) found.push({ a, b, through, ties, worth });
    }
    isSpent(work, connections.stepsOf(a));
  }
  return found.sort((x, y) => y.worth - x.worth);
}

/** Every recorded tie among those who met that holds on the day: their own first, then what their countries share, strongest first. */
export function searchTiesAmong(
  channels: Channels,
  { countries, bodies }: Meeting,
  work: Work,
): { readonly ties: readonly FoundFollowUpTie[]; readonly more: boolean } {
  const shared = sharedByCountries(channels, countries, work);
  const ties = [
    ...directTies(channels, [...countries, ...bodies]),
    ...shared.slice(0, mostShared).map(({ worth, ...tie }) => tie),
  ];
  return { ties, more: shared.length > mostShared };
}
