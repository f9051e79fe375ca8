import { matchedName } from './matched-name.ts';
import { encodeSearchCursor } from './search-cursor.ts';
import type { SearchRequest } from './search-request.ts';
import type { FoundEntity, FoundPage } from './search-statement.ts';

/** One entity found. */
export interface SearchHit {
  readonly id: string;
  /** Higher fits better; comparable within one search only. */
  readonly score: number;
  /** The name that fits, in its own script; the description where the text is found only there. */
  readonly matched: string;
  readonly cursor: string;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

function matchedText({ text }: SearchRequest, row: FoundEntity): string {
  const names = [row.name ?? [], row.nameLocal ?? [], row.localNames ?? [], row.aliases ?? []].flat();
  return (
    matchedName(text, names) ??
    matchedName(text, row.description === null ? [] : [row.description]) ??
    row.name ??
    row.id
  );
}

/** Reads the one row that `searchStatement` of the same request gives. */
export function readSearchPage(request: SearchRequest, [row]: readonly FoundPage[]): SearchPage {
  const [totalCount, found] = row ?? [0, []];
  const hits = found.slice(0, request.first).map((one) => ({
    id: one.id,
    score: one.score,
    matched: matchedText(request, one),
    cursor: encodeSearchCursor(request, one),
  }));
  return { hits, totalCount, hasNextPage: found.length > request.first };
}
