import type { Catalog } from '../catalog/catalog.ts';
import { statement } from '../cypher/statement.ts';
import { failure } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { applySchema } from './apply-schema.ts';
import { loadDataset } from './load-dataset.ts';
import type { LoadReport } from './load-report.ts';
import { problemReport } from './problem.ts';
import { seedFiles } from './read/seed-files.ts';
import { readSeedFiles } from './read-seeds.ts';
import { seedDigest } from './seed-digest.ts';

async function reportIfLoaded(store: Store, digest: string): Promise<LoadReport | null> {
  const asked = statement<readonly [entities: number, ties: number]>(
    "MATCH (d:Dataset {id: 'seeds', digest: $digest}) RETURN d.entities AS entities, d.ties AS ties",
    { digest },
  );
  const [row] = await store.read(asked);
  if (!row) return null;
  const [entities, ties] = row;
  const untouched = (unchanged: number) => ({ created: 0, changed: 0, unchanged, removed: 0 });
  return { digest, skipped: true, entities: untouched(entities), ties: untouched(ties) };
}

/**
 * Brings the store to what the seed files say: constraints and indexes, entities, ties. Where the store already holds
 * these very files, it only asks for the digest.
 * @throws SEED_REFUSED with every problem, before anything is written.
 */
export async function loadSeeds(store: Store, folder: string, catalog: Catalog): Promise<LoadReport> {
  const files = await seedFiles(folder);
  const loaded = await reportIfLoaded(store, seedDigest(files, catalog));
  if (loaded) return loaded;
  const { dataset, problems } = readSeedFiles(files, catalog);
  const errors = problems.filter((problem) => problem.severity === 'ERROR');
  if (errors.length > 0) throw failure('SEED_REFUSED', { problems: errors.length, report: problemReport(errors) });
  await applySchema(store, catalog);
  return loadDataset(store, dataset, catalog);
}
