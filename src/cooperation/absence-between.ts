import type { Network, NetworkEntity } from './network.ts';
import { topicsOf } from './topic-fit.ts';

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

/** The finding that somebody looked for an instrument between two countries and there was none; null where nobody is known to have. */
export function absenceBetween(network: Network, a: string, b: string, topic: string | null): NetworkEntity | null {
  for (const tie of network.tiesAt.get(a) ?? []) {
    if (tie.kind !== 'CONCERNS' || tie.to !== a) continue;
    const absence = network.entities.get(tie.from);
    const subject = String(absence?.properties.subject);
    if (!absence || !betweenCountries.has(subject)) continue;
    const concernsOther = (network.tiesAt.get(absence.id) ?? []).some(
      (other) => other.kind === 'CONCERNS' && other.to === b,
    );
    const onTopic =
      topic === null || subjectsOnTopic[topic]?.includes(subject) || topicsOf(network, absence.id).includes(topic);
    if (concernsOther && onTopic) return absence;
  }
  return null;
}
