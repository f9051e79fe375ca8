import { citationsOf, type Dataset, placeOf, type RecordValue } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';

/** A locator that names a line: "line 6" or "line 6 of the text", empty lines not counted. */
const lineLocator = /^line (\d+)(?: of the text)?$/;

/** One form for texts that differ in width, quotation marks, dashes and spaces only. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Why an anchor does not find its place; null where it does. */
function fault(item: RecordValue, whole: string, lines: readonly string[]): string | null {
  const anchor = plain(item.anchor ?? '');
  const [, number] = lineLocator.exec(item.locator ?? '') ?? [];
  if (number !== undefined) {
    const line = lines[Number(number) - 1];
    if (line === undefined) return `names line ${number} of a text of ${lines.length} lines`;
    if (!line.includes(anchor)) return `has the anchor "${item.anchor}", which line ${number} does not contain`;
  }
  return whole.includes(anchor) ? null : `has the anchor "${item.anchor}", which the text does not contain`;
}

/**
 * Anchors and lines of one source that its text does not bear out. Every piece of evidence that cites the source is looked at,
 * whatever record it supports.
 * @param text the text of the source, as plain text
 */
export function anchorsInSource({ entities, ties }: Dataset, source: string, text: string): Problem[] {
  const whole = plain(text);
  const lines = text.split(/\r?\n/).map(plain).filter(Boolean);
  return [...entities, ...ties].flatMap((record) =>
    citationsOf(record).flatMap(({ item, property }) => {
      if (item.source !== source || record.id === source) return [];
      const wrong = fault(item, whole, lines);
      if (wrong === null) return [];
      const remedy = 'Look it up in the source and correct the place or the words, or take the evidence away';
      return [errorAt(placeOf(record, property), `the evidence of ${record.id} ${wrong}`, remedy)];
    }),
  );
}
