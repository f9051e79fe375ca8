import type { Catalog } from '../../catalog/catalog.ts';
import type { ChannelGraph } from '../channel-graph.ts';
import type { EvidenceFacts, NetworkEntity, NetworkTie } from '../network.ts';
import { sentenceOf } from '../path-step.ts';
import { pairsOf } from '../region.ts';
import { type Bond, sharedBonds } from '../shared-bonds.ts';
import { tieDates } from '../tie-dates.ts';
import type { Meeting } from './met-at.ts';

/** A tie between two that met: their own, or through something that both stand to. */
export interface FollowUpTie {
  readonly a: string;
  readonly b: string;
  readonly through: string | null;
  readonly since: string | null;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

/** A bond stands since the later of its two ties; null where one of them has no date. */
function bondSince(graph: ChannelGraph, catalog: Catalog, ties: readonly NetworkTie[]): string | null {
  const dates = ties.map((tie) => {
    const kind = catalog.tieKindNamed(tie.kind);
    return kind ? tieDates(graph.network, kind, tie).since : null;
  });
  return dates.some((date) => date === null) ? null : ([...dates].sort().at(-1) ?? null);
}

function followUpTie(
  graph: ChannelGraph,
  catalog: Catalog,
  a: NetworkEntity,
  b: NetworkEntity,
  bond: Omit<Bond, 'worth'>,
): FollowUpTie {
  const sentences = bond.ties.flatMap((tie) => {
    const kind = catalog.tieKindNamed(tie.kind);
    return kind ? [sentenceOf(graph.network, kind, tie, 'OUT')] : [];
  });
  return {
    a: a.id,
    b: b.id,
    through: bond.through?.id ?? null,
    since: bondSince(graph, catalog, bond.ties),
    sentence: sentences.join(' '),
    evidence: bond.ties.flatMap((tie) => tie.evidence).slice(0, 4),
  };
}

/** Direct ties between any two of those who met. */
function directTies(graph: ChannelGraph, catalog: Catalog, all: readonly NetworkEntity[]): FollowUpTie[] {
  const met = new Map(all.map((entity) => [entity.id, entity]));
  return all.flatMap((entity) => {
    const arcs = graph.arcs[graph.numberOf.get(entity.id) ?? -1] ?? [];
    return arcs.flatMap(({ tie, actsFor }) => {
      const other = met.get(tie.to);
      if (tie.from !== entity.id || !other || actsFor) return [];
      return [followUpTie(graph, catalog, entity, other, { through: null, ties: [tie] })];
    });
  });
}

/** Instruments, processes and programs that join two of the countries; other events and worldwide bodies would tell nothing. */
function sharedByCountries(graph: ChannelGraph, catalog: Catalog, countries: readonly NetworkEntity[]): FollowUpTie[] {
  const telling = new Set(['LegalInstrument', 'Process', 'Program']);
  const all = pairsOf(countries).flatMap(([a, b]) =>
    sharedBonds(graph, a, b, null)
      .filter((bond) => bond.through !== null && telling.has(bond.through.kind))
      .map((bond) => ({ a, b, bond })),
  );
  return all
    .sort((x, y) => y.bond.worth - x.bond.worth)
    .map(({ a, b, bond }) => followUpTie(graph, catalog, a, b, bond));
}

/** Every recorded tie among those who met that holds today, those of their own first, then what their countries share, strongest first. */
export function tiesAmong(graph: ChannelGraph, catalog: Catalog, met: Meeting): FollowUpTie[] {
  return [
    ...directTies(graph, catalog, [...met.countries, ...met.bodies]),
    ...sharedByCountries(graph, catalog, met.countries),
  ];
}
