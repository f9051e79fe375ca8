import type { Catalog } from '../catalog/catalog.ts';
import { endDay, firstDay, lastDay } from '../model/date-bounds.ts';
import type { TieKind } from '../model/tie-kind.ts';
import type { Network, NetworkTie } from './network.ts';
import { tieDates } from './tie-dates.ts';

/** What is known of a tie in time, read once: days as YYYY-MM-DD, null where not known. */
export interface TieHistory {
  readonly kind: TieKind;
  readonly begins: string | null;
  /** The day from which it holds no longer; a happening has none, it endures. */
  readonly ends: string | null;
  /** Days on which it is first and last seen to hold. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/**
 * A happening is last seen on its last day, however late a report on it was published. Any other tie is seen at its beginning,
 * when it was observed, and when its sources were published.
 */
function historyOf(network: Network, kind: TieKind, tie: NetworkTie): TieHistory {
  const { since, until } = tieDates(network, kind, tie);
  const begins = since === null ? null : firstDay(since);
  const over = until ?? since;
  if (kind.endures && over !== null) {
    return { kind, begins, ends: null, firstSeen: begins ?? firstDay(over), lastSeen: lastDay(over) };
  }
  const seen = tie.evidence.flatMap((piece) => (piece.source.published ? [lastDay(piece.source.published)] : []));
  if (tie.observed) seen.push(lastDay(tie.observed));
  if (begins !== null) seen.push(begins);
  seen.sort();
  const ends = kind.endures || until === null ? null : endDay(until);
  return { kind, begins, ends, firstSeen: seen[0] ?? null, lastSeen: seen.at(-1) ?? null };
}

const known = new WeakMap<Network, readonly (TieHistory | null)[]>();

/** The histories of all ties, by the index of the tie; null for a kind that the catalog doesn't have. */
export function tieHistories(network: Network, catalog: Catalog): readonly (TieHistory | null)[] {
  const cached = known.get(network);
  if (cached) return cached;
  const histories = network.ties.map((tie) => {
    const kind = catalog.tieKindNamed(tie.kind);
    return kind ? historyOf(network, kind, tie) : null;
  });
  known.set(network, histories);
  return histories;
}

/** The history of one tie. */
export function tieHistory(network: Network, catalog: Catalog, tie: NetworkTie): TieHistory | null {
  return tieHistories(network, catalog)[tie.index] ?? null;
}
