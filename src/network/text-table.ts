/** Many short texts as bytes one after the other, in the order of their code units, so that a text is found by halving. */
export interface TextTable {
  readonly bytes: Uint8Array;
  /** Text n stands from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Uint32Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** How many texts a table holds. */
export function textCount(table: TextTable): number {
  return table.starts.length - 1;
}

/** The text of a number. A copy is decoded, since a decoder takes no memory that threads share. */
export function textAt(table: TextTable, number: number): string {
  return decoder.decode(table.bytes.slice(table.starts[number], table.starts[number + 1]));
}

/** The number of a text; -1 where the table doesn't hold it. */
export function numberOfText(table: TextTable, text: string): number {
  let low = 0;
  let high = textCount(table) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = textAt(table, middle);
    if (found === text) return middle;
    if (found < text) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Makes a table of texts that are in order and each there once. */
export function textTable(texts: readonly string[], allocate: (bytes: number) => ArrayBufferLike): TextTable {
  const starts = new Uint32Array(allocate((texts.length + 1) * 4));
  let total = 0;
  for (const [index, text] of texts.entries()) {
    starts[index] = total;
    total += Buffer.byteLength(text);
  }
  starts[texts.length] = total;
  const bytes = new Uint8Array(allocate(total));
  for (const [index, text] of texts.entries()) bytes.set(encoder.encode(text), starts[index]);
  return { bytes, starts };
}
