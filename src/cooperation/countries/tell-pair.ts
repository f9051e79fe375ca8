import { spokenDate } from '../../catalog/tie-sentence.ts';
import type { Telling } from '../question.ts';
import type { EvidenceFacts, Mentions } from '../telling/facts.ts';
import { formatList, pluralize } from '../telling/sentence.ts';
import { type CountryPair, connectionsThrough } from './country-pair.ts';

/** What the telling of some pairs speaks of. */
export function mentionedInPairs(pairs: readonly CountryPair[], also: readonly (number | null)[]): Mentions {
  const spoken = pairs.flatMap(({ a, b, strongest, absence }) => [a, b, strongest?.through ?? null, absence]);
  return {
    entities: new Set([...also, ...spoken].filter((entity) => entity !== null)),
    ties: new Set(pairs.flatMap(({ strongest }) => strongest?.ties ?? [])),
  };
}

/** A topic as it stands in a sentence, " on …"; empty where a question has none. */
export function onTopic({ facts }: Telling, topic: number | null): string {
  return topic === null ? '' : ` on ${facts.entity(topic).name.toLowerCase()}`;
}

/** Both countries by name. */
export function namesOfPair({ facts }: Telling, { a, b }: Pick<CountryPair, 'a' | 'b'>): string {
  return `${facts.entity(a).name} and ${facts.entity(b).name}`;
}

/** The finding that there is none, with the day on which somebody looked; empty where nobody is known to have. */
export function describeAbsence({ facts }: Telling, { absence }: CountryPair): string {
  if (absence === null) return '';
  const { name, properties } = facts.entity(absence);
  const { checked } = properties;
  return `${name}${typeof checked === 'string' ? ` (checked ${spokenDate(checked)})` : ''}.`;
}

const counted: readonly (readonly [kind: string, one: string, many: string])[] = [
  ['LegalInstrument', 'instrument', 'instruments'],
  ['Process', 'process', 'processes'],
  ['Program', 'program', 'programs'],
  ['IGO', 'organization', 'organizations'],
  ['Event', 'event', 'events'],
];

const ownTie = 'a tie of their own';

/** What joins the pair, counted by kind, and the strongest of it by name. */
export function describeConnections({ network, facts }: Telling, pair: CountryPair): string {
  const counts = counted.flatMap(([kind, one, many]) => {
    const count = connectionsThrough(network, pair, kind);
    return count > 0 ? [pluralize(count, one, many)] : [];
  });
  const through = pair.strongest?.through ?? null;
  const strongest = through === null ? ownTie : facts.entity(through).name;
  return `${formatList([...counts, ...(pair.own ? [ownTie] : [])], 6)}; the strongest is ${strongest}`;
}

/** The pair in words: what joins them and the strongest of it, or that there is none, or that it is not known. */
export function describePair(telling: Telling, pair: CountryPair, topic: number | null): string {
  const on = onTopic(telling, topic);
  const both = namesOfPair(telling, pair);
  if (pair.state === 'CHECKED_NONE') return `Somebody looked: ${describeAbsence(telling, pair)}`;
  if (pair.state === 'UNKNOWN') return `Nothing is recorded between ${both}${on}, and nobody is known to have looked.`;
  const shared = `${both} share${on} ${describeConnections(telling, pair)}.`;
  return [shared, describeAbsence(telling, pair)].filter(Boolean).join(' ');
}

/** How the pair is known: the ties of the strongest connection, and the finding that there is none. */
export function evidenceOfPair({ facts }: Telling, { strongest, absence }: CountryPair): readonly EvidenceFacts[] {
  const ties = (strongest?.ties ?? []).flatMap((tie) => facts.tie(tie).evidence.slice(0, 2));
  return [...ties, ...(absence === null ? [] : facts.entity(absence).evidence)];
}
