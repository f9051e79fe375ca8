import { matchedName } from './matched-name.ts';
import { encodeSearchCursor } from './search-cursor.ts';
import type { SearchRequest } from './search-request.ts';

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

interface FoundRow {
  readonly id: string;
  readonly score: number;
  readonly name: string;
  readonly nameLocal: string | null;
  readonly localNames: readonly string[] | null;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
}

function matchedText({ text }: SearchRequest, row: FoundRow): string {
  const locals = row.nameLocal === null ? [] : [row.nameLocal];
  const names = [row.name, ...locals, ...(row.localNames ?? []), ...(row.aliases ?? [])];
  return matchedName(text, names) ?? matchedName(text, row.description === null ? [] : [row.description]) ?? row.name;
}

/** Reads the one row that `searchStatement` of the same request gives. */
export function readSearchPage(request: SearchRequest, rows: readonly Readonly<Record<string, unknown>>[]): SearchPage {
  const [row] = rows;
  const found = (row?.hits ?? []) as readonly FoundRow[];
  const hits = found.slice(0, request.first).map((one) => ({
    id: one.id,
    score: one.score,
    matched: matchedText(request, one),
    cursor: encodeSearchCursor(request, one),
  }));
  return { hits, totalCount: Number(row?.totalCount ?? 0), hasNextPage: found.length > request.first };
}
