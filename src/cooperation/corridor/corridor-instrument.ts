import { hasBegun, isClosed, lifespanOf } from '../existence.ts';
import { instrumentWeight } from '../instrument-weight.ts';
import type { EvidenceFacts, NetworkEntity, NetworkTie } from '../network.ts';
import { leastParties } from '../open-treaties.ts';
import { tieHistory } from '../tie-history.ts';
import { tieHolds } from '../tie-holds.ts';
import { topicsOf } from '../topic-fit.ts';
import type { CorridorCase } from './corridor-case.ts';
import type { Stage } from './stages.ts';

/** An agreement or a law on which a stage can rest. */
export interface CorridorInstrument {
  readonly entity: string;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

/** Found and weighed; `onTopic` is true where the instrument is recorded to be about the stage. */
export interface WeighedInstrument extends CorridorInstrument {
  readonly weight: number;
  readonly onTopic: boolean;
  /** True for an agreement that both countries share, false for a law of one. */
  readonly shared: boolean;
}

/** What an instrument keeps of its weight at a stage that it is not recorded to be about. */
const generalShare = 0.4;
/** A general instrument below this says nothing of a case: only the closest ones, of few parties, are shown. */
const leastGeneral = 0.25;

/** Kinds of tie by which a state, or an agency for it, stands to an instrument that it shares with others. */
const sharing = new Set(['PARTY_TO', 'ADOPTED', 'SIGNED']);

function tiesTo(
  given: CorridorCase,
  instrument: NetworkEntity,
  state: NetworkEntity,
  kinds: ReadonlySet<string>,
): NetworkTie[] {
  return (given.network.tiesAt.get(instrument.id) ?? []).filter((tie) => {
    const signer = given.network.entities.get(tie.from);
    const forState = tie.kind === 'SIGNED' && signer?.kind === 'Agency' && signer.country === state.id;
    if ((tie.from !== state.id && !forState) || !kinds.has(tie.kind)) return false;
    const history = tieHistory(given.network, given.catalog, tie);
    return history !== null && tieHolds(given.network, history, tie, given.day);
  });
}

function parties(given: CorridorCase, instrument: NetworkEntity): number {
  const known = (given.network.tiesAt.get(instrument.id) ?? [])
    .filter((tie) => sharing.has(tie.kind))
    .map((tie) => given.network.entities.get(tie.from)?.country ?? tie.from);
  return Math.max(new Set(known).size, leastParties(given.network)(instrument));
}

function sharedInstrument(given: CorridorCase, stage: Stage, instrument: NetworkEntity): WeighedInstrument | null {
  const mine = tiesTo(given, instrument, given.found, sharing);
  const theirs = tiesTo(given, instrument, given.origin, sharing);
  const commitment = instrumentWeight(instrument);
  if (mine.length === 0 || theirs.length === 0 || commitment === 0) return null;
  const topics = new Set(topicsOf(given.network, instrument.id));
  const onTopic = stage.topics.some((topic) => topics.has(topic));
  const count = parties(given, instrument);
  const weight = commitment * (count - 1) ** -0.25 * (onTopic ? 1 : generalShare);
  if (!onTopic && weight < leastGeneral) return null;
  const between =
    count <= 2 ? 'is between the two alone' : count >= 100 ? 'is open to all states' : `is shared by ${count}`;
  return {
    entity: instrument.id,
    shared: true,
    onTopic,
    weight,
    sentence: `${instrument.name} ${between}${onTopic ? ' and speaks of this stage' : '; it is general'}.`,
    evidence: [...mine, ...theirs].flatMap((tie) => tie.evidence).slice(0, 4),
  };
}

function ownLaw(given: CorridorCase, stage: Stage, law: NetworkEntity, state: NetworkEntity): WeighedInstrument | null {
  const [tie] = tiesTo(given, law, state, new Set(['ENACTED']));
  if (!tie) return null;
  const topics = new Set(topicsOf(given.network, law.id));
  const onTopic = stage.topics.some((topic) => topics.has(topic));
  if (!onTopic) return null;
  return {
    entity: law.id,
    shared: false,
    onTopic,
    weight: 0.3,
    sentence: `${law.name} is the law of ${state.name}.`,
    evidence: tie.evidence,
  };
}

/** Agreements that both countries share and laws of the country in which the stage takes place, the most telling first. */
export function corridorInstruments(given: CorridorCase, stage: Stage): WeighedInstrument[] {
  const lawOf = stage.sides.includes('FOUND') ? given.found : given.origin;
  return [...given.network.entities.values()]
    .filter((entity) => {
      if (entity.kind !== 'LegalInstrument' || entity.unnamed) return false;
      const span = lifespanOf(given.network, entity.id);
      return hasBegun(span, given.day) && !isClosed(span, given.day);
    })
    .flatMap((entity) => sharedInstrument(given, stage, entity) ?? ownLaw(given, stage, entity, lawOf) ?? [])
    .sort((a, b) => b.weight - a.weight || (a.entity < b.entity ? -1 : 1));
}
