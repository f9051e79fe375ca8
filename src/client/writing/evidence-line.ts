import type { Evidence } from '../generated/fragments.ts';

/** How something is known, in a line for people who read: title, place, the words to look for, and the id to ask on with. */
export function evidenceLine({ source, locator, anchor }: Evidence): string {
  return `${source.title}, ${locator}${anchor ? `: "${anchor}"` : ''} [${source.id}]`;
}

/** How something is known, in one cell of a table to take away: each source with its address and the place in it. */
export function evidenceCell(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ source, locator }) => [source.title, source.url, locator].filter(Boolean).join(', '))
    .join('; ');
}
