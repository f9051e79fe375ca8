import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { failure } from '../../errors.ts';
import type { Problem } from '../problem.ts';
import { expectedCountsFile, seedFiles } from '../read/seed-files.ts';
import { readSeedFiles } from '../read-seeds.ts';
import { anchorsInSource } from './anchors-in-source.ts';
import { carelessWording } from './careless-wording.ts';
import { closeSpelling } from './close-spelling.ts';
import { countryDisagreement } from './country-disagreement.ts';
import { type DatasetCounts, datasetCounts } from './dataset-counts.ts';
import { deadEnds } from './dead-ends.ts';
import { expectedCounts } from './expected-counts.ts';
import { fullNameTwice } from './full-name-twice.ts';
import { sameName } from './same-name.ts';
import { sourceAddresses } from './source-addresses.ts';
import { uncitedSources } from './uncited-sources.ts';

/** What was found in the seed files, errors first, then by file and line. */
export interface Verification {
  readonly problems: readonly Problem[];
  readonly counts: DatasetCounts;
}

/** A source whose text is at hand, to look up every anchor in it. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
}

const checks = [
  sameName,
  fullNameTwice,
  closeSpelling,
  deadEnds,
  uncitedSources,
  sourceAddresses,
  countryDisagreement,
  carelessWording,
];

function inOrder(a: Problem, b: Problem): number {
  return a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file) || a.line - b.line;
}

async function expectations(folder: string): Promise<{ name: string; file: string; text: string } | null> {
  const file = join(folder, expectedCountsFile);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : { name: expectedCountsFile, file, text };
}

/**
 * Checks the seed files beyond what loading asks: duplicates, dead ends, sources, wording, expected counts, and, where the
 * text of a source is given, whether its anchors stand there.
 * @throws UNKNOWN_ENTITY where no source has the id given
 */
export async function verifySeeds(
  folder: string,
  { source, catalog = buildCatalog() }: { readonly source?: SourceText; readonly catalog?: Catalog } = {},
): Promise<Verification> {
  const { dataset, problems } = readSeedFiles(await seedFiles(folder), catalog);
  const expected = await expectations(folder);
  if (source && !dataset.entities.some((entity) => entity.kind === 'Source' && entity.id === source.id)) {
    throw failure('UNKNOWN_ENTITY', { id: source.id });
  }
  const found = [
    ...problems,
    ...checks.flatMap((check) => check(dataset, catalog)),
    ...(expected ? expectedCounts(expected, dataset, catalog) : []),
    ...(source ? anchorsInSource(dataset, source.id, source.text) : []),
  ];
  return { problems: found.sort(inOrder), counts: datasetCounts(dataset) };
}
