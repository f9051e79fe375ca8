import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is expected of the data as a whole; it holds no records. */
export const expectedCountsFile = 'expected-counts.yaml';

/** What was found as a way to reach somebody and shall not be held; it holds no records either. */
export const refusedContactPointsFile = 'refused-contact-points.yaml';

const withoutRecords = [expectedCountsFile, refusedContactPointsFile];

export interface SeedFile {
  /** Path below the folder, with slashes. */
  readonly name: string;
  /** Path as the reader of a report can open it: the folder as given, and the rest. */
  readonly file: string;
  readonly text: string;
}

/** Every seed file below the folder, in the order of their paths, so that reports and digests don't depend on the disk. */
export async function seedFiles(folder: string): Promise<SeedFile[]> {
  const names = await readdir(folder, { recursive: true });
  const seeds = names.filter((name) => /\.ya?ml$/.test(name) && !withoutRecords.includes(name)).sort();
  return Promise.all(
    seeds.map(async (name) => {
      const file = join(folder, name);
      return { name: name.replaceAll('\\', '/'), file, text: await readFile(file, 'utf8') };
    }),
  );
}
