import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.ts';
import type { SeedFile } from './read/seed-files.ts';

/** Counts the ways in which records have been stored; raise it when the same files shall be stored or indexed differently. */
const storageLayout = 4;

/**
 * A digest of everything that decides what is stored: the files, the model, the way of storing, and the tables of
 * Unicode by which names are cut into words.
 */
export function seedDigest(files: readonly SeedFile[], catalog: Catalog): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([storageLayout, process.versions.icu, process.versions.unicode, catalog]));
  for (const { name, text } of files) hash.update(`\0${name}\0${text}`);
  return hash.digest('hex');
}
