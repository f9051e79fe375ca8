import type { SearchAnswer } from '../../../../client/generated/search.ts';
import type { CsvTable } from '../../core/csv.ts';
import { entityKinds } from '../../core/kinds.ts';

/** What was found, as a table. */
export function hitsTable(answer: SearchAnswer | null): CsvTable {
  return {
    columns: ['id', 'kind', 'name', 'name in local script', 'country', 'found by'],
    rows: (answer?.search.edges ?? []).map(({ node, matched }) => [
      node.id,
      entityKinds.one(node.kind),
      node.name,
      node.nameLocal,
      node.country?.name,
      matched,
    ]),
  };
}
