import type { Rows } from '../../network/prepared-network.ts';
import { idOf } from '../../network/read-network.ts';
import { requireEntity } from '../arguments/require-entity.ts';
import { question, type Searching } from '../question.ts';

/** Rows that name a source among their items, in order. The items are looked at first: they are few where a source is rarely cited. */
function rowsNaming({ first, items }: Rows, source: number): number[] {
  const rows: number[] = [];
  let row = 0;
  for (let place = items.indexOf(source); place >= 0; place = items.indexOf(source, place + 1)) {
    while ((first[row + 1] as number) <= place) row++;
    if (rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

function searchCitations(source: number, { network, hidden }: Searching): Uint32Array {
  const { entities, ties } = network;
  const isSeen = (entity: number) => !hidden.entities.has(entity);
  const citing = new Set(rowsNaming(entities.sources, source));
  for (const tie of rowsNaming(ties.sources, source)) {
    const ends = [ties.from[tie] as number, ties.to[tie] as number];
    if (hidden.ties.has(tie) || !ends.every(isSeen)) continue;
    for (const end of ends) citing.add(end);
  }
  citing.delete(source);
  return Uint32Array.from(citing).filter(isSeen).sort();
}

/** Ids of the entities that rest on a source, or have a tie that does, in order. */
export const citations = question<{ readonly id: string }, number, Uint32Array, readonly string[]>({
  name: 'citations',
  resolve: ({ id }, resolving) => requireEntity(resolving, id),
  search: searchCitations,
  mentions: () => ({ entities: [], ties: [] }),
  tell: (citing, { network }) => Array.from(citing, (entity) => idOf(network, entity)),
});
