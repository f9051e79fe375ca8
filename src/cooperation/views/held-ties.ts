import { tieHolds } from '../../network/read-network.ts';
import type { Searching } from '../question.ts';

/** Which ties a view draws, besides that both their ends are in it. */
export interface TiesWanted {
  readonly day: number;
  /** 1 for each tie kind that is drawn; null: all. */
  readonly tieKinds: Uint8Array | null;
}

/** The tie kinds of some names, one mark for each; null where none are named. */
export function markedTieKinds(all: readonly string[], names: readonly string[] | null | undefined): Uint8Array | null {
  return names ? Uint8Array.from(all, (name) => (names.includes(name) ? 1 : 0)) : null;
}

/** Whether a tie holds on the day, is of a kind wanted, and may be seen with both its ends. */
export function isDrawn({ network, hidden }: Searching, { day, tieKinds }: TiesWanted): (tie: number) => boolean {
  const { kind, from, to } = network.ties;
  const isOpen = hidden.entities.size === 0 && hidden.ties.size === 0;
  return (tie) => {
    if (tieKinds !== null && tieKinds[kind[tie] as number] !== 1) return false;
    if (!tieHolds(network, tie, day)) return false;
    if (isOpen) return true;
    const ends = [from[tie] as number, to[tie] as number];
    return !hidden.ties.has(tie) && !ends.some((end) => hidden.entities.has(end));
  };
}
