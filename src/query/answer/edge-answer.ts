import type { Catalog } from '../../catalog/catalog.ts';
import { tieSentence } from '../../catalog/tie-sentence.ts';
import type { AnswerRow, Reader } from './read-answer.ts';

/** What the statement tells of a tie under `@tie`; `near` is the name at the end from which it is read. */
interface TieRow {
  readonly kind: string;
  readonly out: boolean;
  /** null: not for this viewer. */
  readonly near: string | null;
  readonly far: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly observed: string | null;
  readonly basis: string;
}

/** Stands in a sentence for a name that the viewer may not read. */
const withheld = 'one whose name is withheld';

function tieOf(row: AnswerRow): TieRow {
  return row['@tie'] as TieRow;
}

/** The sentence of a tie, read from the near end. */
function sentenceOf(tie: TieRow, catalog: Catalog): string | null {
  const kind = catalog.tieKindNamed(tie.kind);
  if (!kind) return null;
  const reading = tie.out || kind.symmetric ? 'OUT' : 'IN';
  const [near, far] = [tie.near ?? withheld, tie.far ?? withheld];
  const [fromName, toName] = reading === 'OUT' ? [near, far] : [far, near];
  return tieSentence(kind, { ...tie, fromName, toName }, reading);
}

/** Reads where an edge stands in its list. */
export const readCursor: Reader = (row) => (row['@cursor'] as () => string)();

/** Readers of the fields of an edge that are worked out from the facts of its tie. */
export function edgeReaders(catalog: Catalog) {
  return {
    kind: (row) => tieOf(row).kind,
    direction: (row) => {
      const tie = tieOf(row);
      if (catalog.tieKindNamed(tie.kind)?.symmetric) return 'BOTH';
      return tie.out ? 'OUT' : 'IN';
    },
    sentence: (row) => sentenceOf(tieOf(row), catalog),
  } satisfies Record<string, Reader>;
}
