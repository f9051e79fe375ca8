import type { Telling } from '../question.ts';
import { type CountryPair, connectionsThrough } from './country-pair.ts';
import type { FoundSuggestion } from './search-suggestion.ts';
import { describeAbsence, describeConnections, namesOfPair, onTopic } from './tell-pair.ts';

/** A gap in words: what is missing, what there is all the same, and whether somebody looked. */
export function describeGap(telling: Telling, pair: CountryPair, topic: number | null): string {
  const on = onTopic(telling, topic);
  const both = namesOfPair(telling, pair);
  const lacking =
    connectionsThrough(telling.network, pair, 'LegalInstrument') > 0
      ? `No close tie${on} between ${both} is recorded: what they share, they share with many.`
      : `No instrument${on} in force between ${both} is recorded.`;
  const shared = pair.connections > 0 ? `They share ${describeConnections(telling, pair)}.` : '';
  const unlooked = pair.connections > 0 ? '' : 'Nor is anything weaker, and nobody is known to have looked.';
  const looked = pair.absence === null ? unlooked : `Somebody looked: ${describeAbsence(telling, pair)}`;
  return [lacking, shared, looked].filter(Boolean).join(' ');
}

/** What could close a gap, and why that. */
export interface Suggestion {
  readonly suggestion: string;
  readonly reason: string;
}

/** A suggestion in words. */
export function describeSuggestion(
  telling: Telling,
  pair: CountryPair,
  { sort, via, models }: FoundSuggestion,
  topic: number | null,
): Suggestion {
  const name = (entity: number | null | undefined) =>
    typeof entity === 'number' ? telling.facts.entity(entity).name : '';
  const through = name(via);
  const subject = name(topic).toLowerCase();
  const both = namesOfPair(telling, pair);
  switch (sort) {
    case 'MEMBERS':
      return {
        suggestion: `Raise it in ${through}, which is about ${subject}.`,
        reason: `Both ${both} are members.`,
      };
    case 'AT_WORK':
      return {
        suggestion: `Ask ${through}, whose work is about ${subject}, to bring the two together.`,
        reason: `It is at work in both ${both}.`,
      };
    case 'MODEL':
      return {
        suggestion: `Take what ${through} has agreed with each of the two as a model, and ask it to introduce them.`,
        reason: `It shares ${name(models?.[0])} with ${name(pair.a)} and ${name(models?.[1])} with ${name(pair.b)}.`,
      };
    case 'BELONGING': {
      const but = topic === null ? '' : `, though it is not recorded to be about ${subject}`;
      return {
        suggestion: `Propose an arrangement${onTopic(telling, topic)} in ${through}.`,
        reason: `Of all to which both ${both} belong it is the closest${but}.`,
      };
    }
    case 'FIRST_CONTACT':
      return {
        suggestion: `Look for a first contact between ${both}.`,
        reason: 'Nothing is recorded to which both belong.',
      };
  }
}
