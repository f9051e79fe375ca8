/** ERROR: nothing is loaded until it is mended. WARNING: loads, and somebody should look. */
export type Severity = 'ERROR' | 'WARNING';

/** Something wrong in the seed files: where, what, and what to do about it. */
export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** Where a record stands. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export function errorAt(place: Place, what: string, remedy: string): Problem {
  return { severity: 'ERROR', file: place.file, line: place.line, what, remedy };
}

export function warningAt(place: Place, what: string, remedy: string): Problem {
  return { severity: 'WARNING', file: place.file, line: place.line, what, remedy };
}

/** The problems as text, one a line, in the order of files and lines. */
export function problemReport(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((problem) => `${problem.file}:${problem.line}: ${problem.what}. ${problem.remedy}.`)
    .join('\n');
}
