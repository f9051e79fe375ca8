import { formatList } from '../telling/sentence.ts';

const spoken: Readonly<Record<string, string>> = {
  NGO: 'NGO',
  IGO: 'intergovernmental organization',
  POLICE: 'police work',
  PROSECUTION: 'prosecution',
  COURT: 'trying cases',
  JUSTICE: 'justice policy',
  BORDER: 'border control',
  MARITIME: 'guarding the sea',
  INTERIOR: 'home affairs',
  SHELTER: 'sheltering victims',
  HOTLINE: 'answering calls for help',
  COORDINATION: 'coordination of the response',
  OTHER: 'other work',
};

/** A word of a vocabulary as one says it in a sentence: SOCIAL_WELFARE becomes "social welfare". */
export function spellWord(word: string): string {
  return spoken[word] ?? word.toLowerCase().replaceAll('_', ' ');
}

/** Several mandates in a row as one says them; of more than three, the first three. */
export function formatMandates(mandates: readonly string[]): string {
  return formatList(mandates.map(spellWord), 3);
}
