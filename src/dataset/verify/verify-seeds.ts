import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { failure } from '../../errors.ts';
import type { Problem } from '../problem.ts';
import { expectedCountsFile, refusedContactPointsFile, type SeedFile, seedFiles } from '../read/seed-files.ts';
import { readSeedFiles } from '../read-seeds.ts';
import { anchorsInSource } from './anchors-in-source.ts';
import { carelessWording } from './careless-wording.ts';
import { closeSpelling } from './close-spelling.ts';
import { contactPointForm } from './contact-point-form.ts';
import { countryDisagreement } from './country-disagreement.ts';
import { type DatasetCounts, datasetCounts } from './dataset-counts.ts';
import { deadEnds } from './dead-ends.ts';
import { expectedCounts } from './expected-counts.ts';
import { fullNameTwice } from './full-name-twice.ts';
import { longUnseen } from './long-unseen.ts';
import { outlivingTies } from './outliving-ties.ts';
import { privateContacts } from './private-contacts.ts';
import { refusedContactPoints } from './refused-contact-points.ts';
import { sameName } from './same-name.ts';
import { sourceAddresses } from './source-addresses.ts';
import { uncitedSources } from './uncited-sources.ts';
import { undatedTies } from './undated-ties.ts';

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
  contactPointForm,
  privateContacts,
];

/** Checks that have to know the model, too. */
const checksByModel = [outlivingTies, undatedTies];

function inOrder(a: Problem, b: Problem): number {
  return a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file) || a.line - b.line;
}

/** A file beside the records, such as the expected counts; null where the folder has none. */
async function fileBeside(folder: string, name: string): Promise<SeedFile | null> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : { name, file, text };
}

/**
 * Checks the seed files beyond what loading asks: duplicates, dead ends, sources, wording, expected counts, what has
 * probably ended, ways to reach somebody that nobody may read, and, where the text of a source is given, whether its anchors stand
 * there.
 * @param today YYYY-MM-DD, by which something counts as long unseen
 * @throws UNKNOWN_ENTITY where no source has the id given
 */
export async function verifySeeds(
  folder: string,
  {
    source,
    catalog = buildCatalog(),
    today = new Date().toISOString().slice(0, 10),
  }: { readonly source?: SourceText; readonly catalog?: Catalog; readonly today?: string } = {},
): Promise<Verification> {
  const { dataset, problems } = readSeedFiles(await seedFiles(folder), catalog);
  const expected = await fileBeside(folder, expectedCountsFile);
  const refused = await fileBeside(folder, refusedContactPointsFile);
  if (source && !dataset.entities.some((entity) => entity.kind === 'Source' && entity.id === source.id)) {
    throw failure('UNKNOWN_ENTITY', { id: source.id });
  }
  const found = [
    ...problems,
    ...checks.flatMap((check) => check(dataset, catalog)),
    ...checksByModel.flatMap((check) => check(dataset, catalog)),
    ...longUnseen(dataset, today),
    ...(expected ? expectedCounts(expected, dataset, catalog) : []),
    ...(refused ? refusedContactPoints(refused, dataset) : []),
    ...(source ? anchorsInSource(dataset, source.id, source.text) : []),
  ];
  return { problems: found.sort(inOrder), counts: datasetCounts(dataset) };
}
