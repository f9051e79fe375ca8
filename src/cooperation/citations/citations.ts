import type { Rows } from '../../network/prepared-network.ts';
import { idOf } from '../../network/read-network.ts';
import { numberOfText } from '../../network/text-table.ts';
import { question, type Searching } from '../question.ts';

/** Who rests on a source. */
export interface Citation {
  /** How many entities rest on it, or have a tie that does. */
  readonly count: number;
  /** Their ids, in order; of many the first. */
  readonly ids: readonly string[];
}

interface FoundCitation {
  readonly count: number;
  readonly first: Uint32Array;
}

/** Ids told of one source at most. */
export const mostCiting = 500;

/** Visits every item of rows that is one of the wanted sources, with its row. */
function visitRows(
  rows: Rows,
  wanted: ReadonlyMap<number, Set<number>>,
  visit: (row: number, citing: Set<number>) => void,
): void {
  for (let row = 0; row + 1 < rows.first.length; row++) {
    for (let place = rows.first[row] as number; place < (rows.first[row + 1] as number); place++) {
      const citing = wanted.get(rows.items[place] as number);
      if (citing) visit(row, citing);
    }
  }
}

function searchCitations(sources: readonly number[], { network, hidden }: Searching): FoundCitation[] {
  const { entities, ties } = network;
  const isSeen = (entity: number) => !hidden.entities.has(entity);
  const wanted = new Map(sources.map((source) => [source, new Set<number>()]));
  visitRows(entities.sources, wanted, (entity, citing) => citing.add(entity));
  visitRows(ties.sources, wanted, (tie, citing) => {
    const ends = [ties.from[tie] as number, ties.to[tie] as number];
    if (hidden.ties.has(tie) || !ends.every(isSeen)) return;
    for (const end of ends) citing.add(end);
  });
  return sources.map((source) => {
    const citing = wanted.get(source) ?? new Set();
    citing.delete(source);
    const seen = Uint32Array.from(citing).filter(isSeen).sort();
    return { count: seen.length, first: seen.slice(0, mostCiting) };
  });
}

/** For each of some sources, who rests on it, in one pass over the evidence; of a source that isn't there nobody does. */
export const citations = question<
  { readonly ids: readonly string[] },
  readonly number[],
  readonly FoundCitation[],
  readonly Citation[]
>({
  name: 'citations',
  resolve: ({ ids }, { network, hidden }) =>
    ids
      .map((id) => numberOfText(network.entities.ids, id))
      .map((source) => (hidden.entities.has(source) ? -1 : source)),
  search: searchCitations,
  mentions: () => ({ entities: [], ties: [] }),
  tell: (found, { network }) =>
    found.map(({ count, first }) => ({ count, ids: Array.from(first, (entity) => idOf(network, entity)) })),
});
