import { optionalTopic } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { isSpent, type Work } from '../path-search/work.ts';
import { question } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import type { EvidenceFacts } from '../telling/facts.ts';
import { type CountryPair, CountryPairs, connectionsThrough, type MatrixState } from './country-pair.ts';
import { countriesAsked, pairsOf } from './region.ts';
import { describePair, evidenceOfPair, mentionedInPairs } from './tell-pair.ts';

export interface CooperationMatrixArguments {
  /** Ids of countries; null: the members of ASEAN on the day, and Japan. */
  readonly countries?: readonly string[] | null;
  readonly topic?: string | null;
  readonly asOf?: string | null;
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

interface MatrixWanted {
  readonly countries: readonly number[];
  readonly topic: number | null;
  readonly day: number;
}

interface MatrixFound extends Pick<MatrixWanted, 'countries' | 'topic'> {
  readonly pairs: readonly CountryPair[];
  readonly work: Work;
}

/**
 * What joins each pair of countries on a day: instruments that bind both, processes to which both belong, programs that work in
 * both, events at which both were, and ties of their own. Laws of one country are not counted.
 */
export const cooperationMatrix = question<CooperationMatrixArguments, MatrixWanted, MatrixFound, CooperationMatrix>({
  name: 'cooperationMatrix',
  resolve: ({ countries, topic, asOf, today }, resolving) => {
    const day = resolveDay(asOf, today);
    const found = optionalTopic(resolving, topic);
    return { countries: countriesAsked(resolving, countries, day), topic: found, day };
  },
  search: ({ countries, topic, day }, searching) => {
    const { work } = searching;
    const known = new CountryPairs(searching, day, topic);
    const pairs: CountryPair[] = [];
    for (const [a, b] of pairsOf(countries)) {
      if (isSpent(work)) break;
      pairs.push(known.of(a, b));
    }
    return { countries, topic, pairs, work };
  },
  mentions: ({ pairs, countries, topic }) => mentionedInPairs(pairs, [...countries, topic]),
  tell: ({ pairs, countries, topic, work }, telling) => {
    const { network, facts } = telling;
    const id = (entity: number) => facts.entity(entity).id;
    const cells = pairs.map((pair) => ({
      a: id(pair.a),
      b: id(pair.b),
      ties: pair.connections,
      strength: pair.strength,
      instruments: connectionsThrough(network, pair, 'LegalInstrument'),
      programs: connectionsThrough(network, pair, 'Program'),
      processes: connectionsThrough(network, pair, 'Process'),
      events: connectionsThrough(network, pair, 'Event'),
      state: pair.state,
      sentence: describePair(telling, pair, topic),
      evidence: evidenceOfPair(telling, pair),
    }));
    return { countries: countries.map(id), cells, completeness: completenessOf(telling, null, work) };
  },
});
