/** Variables nested deeper than this are never asked twice by anybody who means well. */
const deepest = 32;

function write(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === deepest) return null;
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = write(item, depth + 1);
      if (part === null) return null;
      parts.push(part);
    }
    return `[${parts.join()}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const part = write((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (part === null) return null;
    parts.push(`${JSON.stringify(key)}:${part}`);
  }
  return `{${parts.join()}}`;
}

/**
 * A value that came as JSON, as one text: the keys of objects in order, the items of lists as they stand. Equal values have
 * equal texts and different values different ones.
 * @returns null for what is nested too deep to be worth comparing
 */
export function canonicalJson(value: unknown): string | null {
  return write(value, 0);
}
