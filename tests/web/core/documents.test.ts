import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('window', {
  location: { pathname: '/', search: '' },
  addEventListener: () => {},
  matchMedia: () => ({ matches: false, addEventListener: () => {} }),
  localStorage: { getItem: () => null },
});
vi.stubGlobal('document', { documentElement: { dataset: {} } });

const root = fileURLToPath(new URL('../../../', import.meta.url));
const web = join(root, 'src/adapters/web');
const schemaFile = join(root, 'schema/schema.graphql');

interface Found {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

async function documents(): Promise<Found[]> {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && /Document = gql/.test(readFileSync(join(web, file), 'utf8')),
  );
  const found: Found[] = [];
  for (const file of files) {
    const module = (await import(join(web, file))) as Record<string, { text?: unknown } | undefined>;
    for (const [name, value] of Object.entries(module)) {
      if (name.endsWith('Document') && typeof value?.text === 'string') found.push({ file, name, text: value.text });
    }
  }
  return found;
}

const found = await documents();

describe('the documents that the dashboard asks', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(15);
  });

  const schema = existsSync(schemaFile) ? buildSchema(readFileSync(schemaFile, 'utf8')) : null;
  it.runIf(schema !== null).each(found)('$name in $file fits the schema', ({ text }) => {
    if (schema) expect(validate(schema, parse(text))).toEqual([]);
  });
});
