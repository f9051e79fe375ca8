import { entitiesOfKind, tieKindNumber } from '../../network/read-network.ts';
import type { Searching } from '../question.ts';
import { CountryCount } from './country-count.ts';
import { ExpectedBits } from './expected-records.ts';
import { KindCounts, restsOnOneSource } from './kind-counts.ts';
import { SourcePlaces } from './seen-sources.ts';

/** What a network holds, counted in one pass over its ties and one over its entities. */
export interface NetworkCount {
  readonly kinds: KindCounts;
  readonly ties: number;
  readonly sources: number;
  /** For each kind of tie, how many there are, and how many of them are inferred. */
  readonly ofTieKind: Uint32Array;
  readonly inferred: Uint32Array;
  readonly countries: readonly CountryCount[];
}

/** To which of the countries counted an entity belongs, by their places; -1 for none. */
interface Belonging {
  /** Which of the countries it is itself. */
  readonly stateAt: (entity: number) => number;
  /** The country of which it is; a source is of none. */
  readonly ownerOf: (entity: number) => number;
}

function belonging({ network }: Searching, states: readonly number[]): Belonging {
  const { entities, countryEntities, words } = network;
  const places = new Map(states.map((state, place) => [state, place]));
  const ofColumn = Int32Array.from(countryEntities, (state) => places.get(state) ?? -1);
  const [country, source] = [words.kinds.indexOf('Country'), words.kinds.indexOf('Source')];
  return {
    stateAt: (entity) => (entities.kind[entity] === country ? (places.get(entity) ?? -1) : -1),
    ownerOf: (entity) => {
      const column = entities.country[entity] as number;
      return column < 0 || entities.kind[entity] === source ? -1 : (ofColumn[column] as number);
    },
  };
}

/** Counts all that a viewer may see. */
export function countNetwork(searching: Searching): NetworkCount {
  const { network, hidden } = searching;
  const { ties, words } = network;
  const seen = (kind: string) => [...entitiesOfKind(network, kind)].filter((one) => !hidden.entities.has(one));
  const sources = new SourcePlaces(network, seen('Source'));
  const states = seen('Country');
  const bits = new ExpectedBits(network);
  const countries = states.map((state) => new CountryCount(state, sources, bits));
  const { stateAt, ownerOf } = belonging(searching, states);
  // A state is of no other state: whatever stands at one place stands at that one only.
  const placeOf = (entity: number) => Math.max(stateAt(entity), ownerOf(entity));
  const [enacted, covers, partyTo] = (['ENACTED', 'COVERS_COUNTRY', 'PARTY_TO'] as const).map((name) =>
    tieKindNumber(network, name),
  );
  const ofTieKind = new Uint32Array(words.tieKinds.length);
  const inferred = new Uint32Array(words.tieKinds.length);
  const isEnacted = new Uint8Array(network.entityCount);
  let tieCount = 0;
  for (let tie = 0; tie < network.tieCount; tie++) {
    const [kind, from, to] = [ties.kind[tie] as number, ties.from[tie] as number, ties.to[tie] as number];
    if (hidden.ties.has(tie) || hidden.entities.has(from) || hidden.entities.has(to)) continue;
    tieCount++;
    ofTieKind[kind] = (ofTieKind[kind] as number) + 1;
    inferred[kind] = (inferred[kind] as number) + (ties.inferred[tie] as number);
    const [near, far] = [placeOf(from), placeOf(to)];
    countries[near]?.addTie(tie);
    if (far !== near) countries[far]?.addTie(tie);
    if (kind === enacted) {
      isEnacted[to] = 1;
      countries[stateAt(from)]?.tied.add(to);
    } else if (kind === covers) countries[stateAt(to)]?.tied.add(from);
    else if (kind === partyTo) countries[stateAt(from)]?.treaties.add(to);
  }
  const kinds = new KindCounts(network);
  for (let entity = 0; entity < network.entityCount; entity++) {
    if (hidden.entities.has(entity)) continue;
    const ofOneSource = restsOnOneSource(network, hidden, entity);
    kinds.add(entity, ofOneSource);
    countries[ownerOf(entity)]?.addOwn(entity, ofOneSource, isEnacted[entity] === 1);
  }
  for (const [place, count] of countries.entries()) {
    for (const entity of count.tied) {
      if (ownerOf(entity) === place) continue;
      count.addOwn(entity, restsOnOneSource(network, hidden, entity), isEnacted[entity] === 1);
    }
  }
  return { kinds, ties: tieCount, sources: sources.count, ofTieKind, inferred, countries };
}
