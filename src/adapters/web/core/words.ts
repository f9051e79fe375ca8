import { text } from '../strings/text.ts';

/** A code of the model in reading words: SOCIAL_WELFARE becomes "Social welfare". */
export function readable(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a group of ties is called, seen from one of its ends. */
export const tieGroupName = (kind: string, direction: string): string =>
  text.kinds.ties[`${kind} ${direction}`] ?? readable(kind);
