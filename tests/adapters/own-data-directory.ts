import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface OwnDataDirectory {
  readonly path: string;
  readonly remove: () => void;
}

/** A data directory for one test; the jars of the embedded database are those of the checkout. */
export function ownDataDirectory(): OwnDataDirectory {
  const jars = join(root, '.saphan', 'runtime');
  mkdirSync(jars, { recursive: true });
  const path = mkdtempSync(join(tmpdir(), 'saphan-data-'));
  symlinkSync(jars, join(path, 'runtime'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
