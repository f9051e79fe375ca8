import { buildCatalog } from '../catalog/build-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from './dataset.ts';
import { deriveActsFor } from './derive-acts-for.ts';
import type { Problem } from './problem.ts';
import { checkDuplicates } from './read/check-duplicates.ts';
import { checkReferences } from './read/check-references.ts';
import { readFile } from './read/read-file.ts';
import { type SeedFile, seedFiles } from './read/seed-files.ts';
import { seedDigest } from './seed-digest.ts';

export interface SeedReading {
  /** What could be read; to be loaded only if no problem is an error. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Reads seed files and checks each record and all of them together. */
export function readSeedFiles(files: readonly SeedFile[], catalog: Catalog): SeedReading {
  const read = files.map(({ file, text }) => readFile(file, text, catalog));
  const entities = read.flatMap((one) => one.entities);
  const stated = read.flatMap((one) => one.ties);
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...checkDuplicates(entities, stated, catalog),
    ...checkReferences(entities, stated, catalog),
  ];
  const ties = [...stated, ...deriveActsFor(entities)];
  return { dataset: { digest: seedDigest(files, catalog), entities, ties }, problems };
}

/** Reads every seed file below the folder; problems are returned, all of them, and nothing is thrown for their sake. */
export async function readSeeds(folder: string, catalog: Catalog = buildCatalog()): Promise<SeedReading> {
  return readSeedFiles(await seedFiles(folder), catalog);
}
