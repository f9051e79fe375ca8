import type { Catalog } from '../catalog/catalog.ts';
import { firstDay } from '../model/date-bounds.ts';
import { type CountryCoverage, countryCoverage } from './country-coverage.ts';
import { type KindCoverage, kindCoverage } from './kind-coverage.ts';
import type { Network } from './network.ts';
import { memberStates } from './region.ts';

export interface TieKindCoverage {
  readonly kind: string;
  readonly count: number;
  readonly inferred: number;
}

export interface Coverage {
  readonly asOf: string;
  readonly entities: number;
  readonly ties: number;
  readonly sources: number;
  readonly kinds: readonly KindCoverage[];
  readonly tieKinds: readonly TieKindCoverage[];
  readonly countries: readonly CountryCoverage[];
}

/** How much the network holds, how old it is and how well sourced: members of ASEAN first, then the others by how much is known. */
export function coverage(network: Network, catalog: Catalog, question: { readonly today: string }): Coverage {
  const entities = [...network.entities.values()];
  const members = memberStates(network, catalog, firstDay(question.today));
  const states = entities.filter((entity) => entity.kind === 'Country');
  const told = states.map((state) => countryCoverage(network, state, members));
  const isMember = new Set(members.map((member) => member.id));
  const rank = (one: CountryCoverage) => (isMember.has(one.country) ? 0 : 1);
  return {
    asOf: question.today,
    entities: entities.length,
    ties: network.ties.length,
    sources: entities.filter((entity) => entity.kind === 'Source').length,
    kinds: kindCoverage(entities),
    tieKinds: catalog.tieKinds.flatMap(({ name }) => {
      const ties = network.ties.filter((tie) => tie.kind === name);
      const inferred = ties.filter((tie) => tie.basis === 'INFERRED').length;
      return ties.length > 0 ? [{ kind: name, count: ties.length, inferred }] : [];
    }),
    countries: told.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (rank(a) === 0
          ? a.country < b.country
            ? -1
            : 1
          : b.entities - a.entities || (a.country < b.country ? -1 : 1)),
    ),
  };
}
