import type { NetworkMask } from '../../network/network-mask.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { idOf, tieKindNumber, tiesAt } from '../../network/read-network.ts';
import { topicsSeen } from '../connections/topics-seen.ts';

/** Subjects that a finding between two countries can have. */
const betweenCountries = new Set([
  'REPATRIATION_INSTRUMENT',
  'BILATERAL_INSTRUMENT',
  'EXTRADITION_TREATY',
  'MUTUAL_LEGAL_ASSISTANCE_TREATY',
]);

/** Subjects that speak of a topic, besides what the finding itself is recorded to be about. */
const subjectsOnTopic: Readonly<Record<string, readonly string[]>> = {
  'topic:repatriation': ['REPATRIATION_INSTRUMENT', 'BILATERAL_INSTRUMENT'],
  'topic:mutual-legal-assistance': ['MUTUAL_LEGAL_ASSISTANCE_TREATY', 'EXTRADITION_TREATY'],
};

/** What a question sees of the findings that somebody looked for something and there was none. */
export interface AbsenceSearch {
  readonly network: PreparedNetwork;
  readonly hidden: NetworkMask;
}

function subjectOf({ entities, words }: PreparedNetwork, absence: number): string | null {
  return words.subjects[(entities.subject[absence] as number) - 1] ?? null;
}

/** The findings between countries that concern a country and are about a topic (null: any), in the order of their ids. */
export function absencesConcerning(
  { network, hidden }: AbsenceSearch,
  country: number,
  topic: number | null,
): readonly number[] {
  const concerns = tieKindNumber(network, 'CONCERNS');
  const onTopic = topic === null ? [] : (subjectsOnTopic[idOf(network, topic)] ?? []);
  const { kind, from, to } = network.ties;
  const found = new Set<number>();
  for (const tie of tiesAt(network, country)) {
    if (kind[tie] !== concerns || to[tie] !== country || hidden.ties.has(tie)) continue;
    const absence = from[tie] as number;
    const subject = subjectOf(network, absence);
    if (subject === null || !betweenCountries.has(subject) || hidden.entities.has(absence)) continue;
    if (topic === null || onTopic.includes(subject) || topicsSeen(network, hidden, absence).includes(topic)) {
      found.add(absence);
    }
  }
  return [...found];
}

/** The finding that somebody looked for an instrument between two countries and there was none; null where nobody is known to have. */
export function absenceBetween(ofA: readonly number[], ofB: readonly number[]): number | null {
  return ofA.find((absence) => ofB.includes(absence)) ?? null;
}
