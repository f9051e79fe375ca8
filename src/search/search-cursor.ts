import { createHash } from 'node:crypto';
import { failure } from '../errors.ts';
import type { SearchRequest } from './search-request.ts';

/** The place of a hit in the order of hits: best first, then by id. */
export interface SearchPlace {
  readonly score: number;
  readonly id: string;
}

/** What a cursor belongs to: one search, whatever its pages. */
function searchMark({ text, kinds = [], countries = [] }: SearchRequest): string {
  const asked = JSON.stringify([text, [...kinds].sort(), [...countries].sort()]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 12);
}

export function encodeSearchCursor(request: SearchRequest, place: SearchPlace): string {
  return Buffer.from(JSON.stringify([searchMark(request), place.score, place.id])).toString('base64url');
}

/** @throws BAD_CURSOR where it was not given out for this search. */
export function decodeSearchCursor(request: SearchRequest, cursor: string): SearchPlace {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 3 && parsed[0] === searchMark(request)) {
      const [, score, id] = parsed;
      if (typeof score === 'number' && typeof id === 'string') return { score, id };
    }
  } catch {}
  throw failure('BAD_CURSOR', { cursor: cursor.slice(0, 200) });
}
