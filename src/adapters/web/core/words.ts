import { text } from '../strings/text.ts';

/** A code of the model in reading words: SOCIAL_WELFARE becomes "Social welfare". */
export function readable(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What one entity of the kind is called. */
export const oneOfKind = (kind: string): string => text.kinds.one[kind] ?? readable(kind);

/** What several of the kind are called. */
export const manyOfKind = (kind: string): string => text.kinds.many[kind] ?? `${readable(kind)}s`;

/** What a group of ties is called, seen from one of its ends. */
export const tieGroupName = (kind: string, direction: string): string =>
  text.kinds.ties[`${kind} ${direction}`] ?? readable(kind);
