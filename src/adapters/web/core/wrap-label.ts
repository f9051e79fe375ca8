import { shorten } from './shorten.ts';

/** A label in lines of at most `width` characters, cut between words; what does not fit into `most` lines is shortened. */
export function wrapLabel(label: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.map((line) => shorten(line, width + 4));
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width)];
}
