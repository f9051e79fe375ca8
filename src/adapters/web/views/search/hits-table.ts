import type { CsvTable } from '../../core/csv.ts';
import { kindOfTypename } from '../../core/kind-names.ts';
import { oneOfKind } from '../../core/words.ts';
import type { SearchAnswer } from './search-query.ts';

/** What was found, as a table. */
export function hitsTable(answer: SearchAnswer | null): CsvTable {
  return {
    columns: ['id', 'kind', 'name', 'name in local script', 'country', 'found by'],
    rows: (answer?.search.edges ?? []).map(({ node, matched }) => [
      node.id,
      oneOfKind(kindOfTypename(node.__typename)),
      node.name,
      node.nameLocal,
      node.country?.name,
      matched,
    ]),
  };
}
