import { entityFlags } from '../../network/prepared-network.ts';
import {
  countryOf,
  existsOn,
  hasFlag,
  isUnnamed,
  kindOf,
  tieHolds,
  tieKindNumber,
} from '../../network/read-network.ts';
import { entitiesOfCountry } from '../bodies/bodies-of-country.ts';
import { firstEvidence } from '../bodies/first-evidence.ts';
import { visibleTies } from '../bodies/visible-ties.ts';
import { visibleTopics } from '../bodies/visible-topics.ts';
import { isSpent } from '../path-search/work.ts';
import type { Searching } from '../question.ts';
import { hubShare, worldwideParties } from '../ties/hub-share.ts';
import type { CorridorCase } from './corridor-case.ts';
import type { ResolvedStage } from './resolved-stage.ts';

/** An instrument that bears on a case, with what every stage asks of it, read once. */
export interface InstrumentOfCase {
  readonly entity: number;
  readonly topics: readonly number[];
  /** Ties by which the two states, or their agencies, share it, as far as evidence of them is shown; empty unless both do. */
  readonly sharing: readonly number[];
  /** How many share it, as far as is known; a hundred where it is open to all states. */
  readonly parties: number;
  /** What it keeps of a tie's worth for its sort and for how many share it, 0 to 1. */
  readonly weight: number;
  /** The tie by which each of the two states enacted it as its law; -1 where it didn't. */
  readonly enacted: { readonly found: number; readonly origin: number };
}

/** An instrument on which a stage can rest. */
export interface FoundInstrument {
  readonly entity: number;
  /** True for an agreement that both countries share, false for a law of one. */
  readonly isShared: boolean;
  /** True where it is recorded to be about the stage. */
  readonly isOnTopic: boolean;
  readonly parties: number;
  readonly weight: number;
  readonly ties: readonly number[];
}

/** Pieces of evidence shown of an agreement. */
export const evidenceShown = 4;
/** What an instrument keeps of its weight at a stage that it is not recorded to be about. */
const generalShare = 0.4;
/** A general instrument below this says nothing of a case: only the closest ones, of few parties, are shown. */
const leastGeneral = 0.25;
/** The weight of a state's own law beside that of agreements. */
const lawWeight = 0.3;

/** Instruments to which a state or one of its agencies stands. */
function instrumentsOf(searching: Searching, state: number): number[] {
  const { network, catalog, kinds, work } = searching;
  const { kind, from, to } = network.ties;
  const enacted = tieKindNumber(network, 'ENACTED');
  const own = visibleTies(searching, state).filter(
    (tie) => catalog.tieKinds[kind[tie] as number]?.commits || kind[tie] === enacted,
  );
  const agencies = [...entitiesOfCountry(network, state)].filter((entity) => kindOf(network, entity) === 'Agency');
  const signed = agencies.flatMap((agency) => {
    if (searching.hidden.entities.has(agency) || isSpent(work)) return [];
    return [...visibleTies(searching, agency)].filter((tie) => kind[tie] === kinds.signed && from[tie] === agency);
  });
  return [...own, ...signed].map((tie) => to[tie] as number);
}

function readInstrument(given: CorridorCase, searching: Searching, entity: number): InstrumentOfCase {
  const { network, catalog, kinds, strengths } = searching;
  const { kind, from } = network.ties;
  const ties = [...visibleTies(searching, entity)];
  const committing = ties.filter((tie) => catalog.tieKinds[kind[tie] as number]?.commits);
  const standsFor = (tie: number, state: number) => {
    const signer = from[tie] as number;
    if (signer === state) return true;
    return kind[tie] === kinds.signed && kindOf(network, signer) === 'Agency' && countryOf(network, signer) === state;
  };
  const held = (tie: number) => tieHolds(network, tie, given.day);
  const mine = committing.filter((tie) => standsFor(tie, given.found) && held(tie));
  const theirs = committing.filter((tie) => standsFor(tie, given.origin) && held(tie));
  const signers = committing.map((tie) => {
    const country = countryOf(network, from[tie] as number);
    return country < 0 ? (from[tie] as number) : country;
  });
  const known = new Set(signers).size;
  const parties = hasFlag(network, entity, entityFlags.OPEN_TO_ALL) ? Math.max(known, worldwideParties) : known;
  const isShared = mine.length > 0 && theirs.length > 0 && !strengths.isDomesticLaw(entity);
  const enacted = tieKindNumber(network, 'ENACTED');
  const lawOf = (state: number) => ties.find((tie) => kind[tie] === enacted && from[tie] === state && held(tie)) ?? -1;
  return {
    entity,
    topics: visibleTopics(searching, entity),
    sharing: isShared ? firstEvidence(network, [...mine, ...theirs], evidenceShown) : [],
    parties,
    weight: strengths.weightOf(entity) * hubShare(parties),
    enacted: { found: lawOf(given.found), origin: lawOf(given.origin) },
  };
}

/** Agreements that both countries of a case share and laws of either: named, in force on the day, each read once. */
export function instrumentsOfCase(given: CorridorCase, searching: Searching): readonly InstrumentOfCase[] {
  const { network, hidden, work } = searching;
  const found = new Set([...instrumentsOf(searching, given.found), ...instrumentsOf(searching, given.origin)]);
  return [...found]
    .filter(
      (entity) =>
        kindOf(network, entity) === 'LegalInstrument' &&
        !isUnnamed(network, entity) &&
        !hidden.entities.has(entity) &&
        existsOn(network, entity, given.day),
    )
    .flatMap((entity) => (isSpent(work) ? [] : readInstrument(given, searching, entity)));
}

/** Agreements of both countries and laws of the country in which a stage takes place, the most telling first. */
export function instrumentsAtStage(
  instruments: readonly InstrumentOfCase[],
  { stage, topics }: ResolvedStage,
): readonly FoundInstrument[] {
  const lawOf = stage.sides.includes('FOUND') ? 'found' : 'origin';
  const found = instruments.flatMap((instrument): FoundInstrument[] => {
    const { entity, parties, sharing } = instrument;
    const isOnTopic = instrument.topics.some((topic) => topics.has(topic));
    const weight = instrument.weight * (isOnTopic ? 1 : generalShare);
    if (sharing.length > 0 && (isOnTopic || weight >= leastGeneral)) {
      return [{ entity, isShared: true, isOnTopic, parties, weight, ties: sharing }];
    }
    const law = instrument.enacted[lawOf];
    if (law < 0 || !isOnTopic) return [];
    return [{ entity, isShared: false, isOnTopic, parties, weight: lawWeight, ties: [law] }];
  });
  return found.sort((a, b) => b.weight - a.weight || a.entity - b.entity);
}
