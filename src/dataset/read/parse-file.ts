import { LineCounter, parseDocument } from 'yaml';
import { errorAt, type Problem } from '../problem.ts';
import { type Located, locate } from './located.ts';

export interface ParsedFile {
  readonly file: string;
  readonly root: Located;
  readonly problems: readonly Problem[];
}

/** Reads the text of one file as YAML 1.2, every value with its line. */
export function parseFile(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((fault) =>
    errorAt(
      { file, line: lines.linePos(fault.pos[0]).line },
      `it is not YAML: ${fault.message.replace(/\.$/, '')}`,
      'Mend the indentation, or put a text that has ": " or " #" in it in quotes',
    ),
  );
  return { file, root: locate(document.contents, lines), problems };
}
