export type CsvCell = string | number | boolean | null | undefined;

/** A table to write: what its columns are called, and a row for each thing. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A cell that a spreadsheet shows and never runs: text that starts like a formula gets an apostrophe before it.
 * Numbers are left alone, so that a negative number stays one.
 */
export function safeCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^\s*[=+\-@\t\r\n|＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** CSV by RFC 4180, with a byte order mark so that spreadsheets read every script. */
export function toCsv(table: CsvTable): string {
  const lines = [table.columns, ...table.rows].map((row) => row.map(safeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
