import type { Catalog } from '../catalog/catalog.ts';
import { channelGraph } from './channel-graph.ts';
import { type Completeness, whole } from './completeness.ts';
import { bondsThrough, countryPair, type MatrixState, pairEvidence, pairSaid } from './country-pair.ts';
import { dayAsked } from './day-asked.ts';
import type { EvidenceFacts, Network } from './network.ts';
import { countriesAsked, pairsOf } from './region.ts';
import { topicAsked } from './topic-asked.ts';

export interface CooperationMatrixQuestion {
  /** Ids of countries; null: the members of ASEAN on the day, and Japan. */
  readonly countries?: readonly string[] | null;
  readonly topic?: string | null;
  readonly asOf?: string | null;
  readonly today: string;
}

export interface MatrixCell {
  readonly a: string;
  readonly b: string;
  readonly ties: number;
  /** What everything between them is worth together, 0 to 1. */
  readonly strength: number;
  readonly instruments: number;
  readonly programs: number;
  readonly processes: number;
  readonly events: number;
  readonly state: MatrixState;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

export interface CooperationMatrix {
  readonly countries: readonly string[];
  readonly cells: readonly MatrixCell[];
  readonly completeness: Completeness;
}

/**
 * What joins each pair of countries on a day: instruments that bind both, processes to which both belong, programs that work in
 * both, events at which both were, and ties of their own. Laws of one country are not counted.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE
 */
export function cooperationMatrix(
  network: Network,
  catalog: Catalog,
  question: CooperationMatrixQuestion,
): CooperationMatrix {
  const day = dayAsked(question.asOf, question.today);
  const topic = topicAsked(network, question.topic);
  const countries = countriesAsked(network, catalog, question.countries, day);
  const graph = channelGraph(network, catalog, day);
  const cells = pairsOf(countries).map(([a, b]) => {
    const pair = countryPair(graph, a, b, topic?.id ?? null);
    return {
      a: a.id,
      b: b.id,
      ties: pair.bonds.length,
      strength: pair.strength,
      instruments: bondsThrough(pair, 'LegalInstrument'),
      programs: bondsThrough(pair, 'Program'),
      processes: bondsThrough(pair, 'Process'),
      events: bondsThrough(pair, 'Event'),
      state: pair.state,
      sentence: pairSaid(pair, topic?.name ?? null),
      evidence: pairEvidence(pair),
    };
  });
  return { countries: countries.map((country) => country.id), cells, completeness: whole(network) };
}
