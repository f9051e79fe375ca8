import { absenceSaid, bondsSaid, type CountryPair } from './country-pair.ts';
import type { NetworkEntity } from './network.ts';
import { isInstrument } from './shared-bonds.ts';

/** A gap in words: what is missing, what there is all the same, and whether somebody looked. */
export function gapSaid(pair: CountryPair, topic: NetworkEntity | null): string {
  const on = topic ? ` on ${topic.name.toLowerCase()}` : '';
  const two = `${pair.a.name} and ${pair.b.name}`;
  const lacking = pair.bonds.some(isInstrument)
    ? `No close tie${on} between ${two} is recorded: what they share, they share with many.`
    : `No instrument${on} in force between ${two} is recorded.`;
  const shared = pair.bonds.length > 0 ? `They share ${bondsSaid(pair)}.` : '';
  const looked = pair.absence
    ? `Somebody looked: ${absenceSaid(pair)}`
    : pair.bonds.length > 0
      ? ''
      : 'Nor is anything weaker, and nobody is known to have looked.';
  return [lacking, shared, looked].filter(Boolean).join(' ');
}
