import type { EvidenceFacts } from '../telling/facts.ts';

export type TimelineEntryKind = 'BEGAN' | 'ENDED' | 'HAPPENED' | 'SIGNED' | 'RATIFIED' | 'IN_FORCE' | 'PUBLISHED';

export interface TimelineEntry {
  /** Partial date, as known. */
  readonly date: string;
  readonly until: string | null;
  readonly kind: TimelineEntryKind;
  readonly tieKind: string | null;
  /** Id of the entity at the other end of the tie; null where the entry is of the entity itself. */
  readonly other: string | null;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

/** A property that is a text or a date, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
