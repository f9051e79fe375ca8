import type { Catalog } from '../catalog/catalog.ts';
import { type Statement, statement } from '../cypher/statement.ts';
import type { Store } from '../store/store.ts';
import type { Dataset } from './dataset.ts';
import { difference } from './difference.ts';
import type { LoadReport } from './load-report.ts';
import { countryNames, storedEntity, storedTie } from './stored-records.ts';
import { storedEntities, storedTies } from './stored-state.ts';
import { removeEntities, removeTies, writeEntities, writeTies } from './write-statements.ts';

function markLoaded(digest: string, entities: number, ties: number): Statement {
  return statement(
    "MERGE (d:Dataset {id: 'seeds'}) " +
      'SET d.digest = $digest, d.loadedAt = $loadedAt, d.entities = $entities, d.ties = $ties',
    { digest, loadedAt: new Date().toISOString(), entities: BigInt(entities), ties: BigInt(ties) },
  );
}

/**
 * Makes the store hold exactly the dataset, in one transaction: all of it, or nothing. What is already there as it
 * should be is not touched, so loading twice changes nothing; what stands in no seed file any more is removed.
 * The dataset must be free of errors (see `readSeeds`), and the constraints applied.
 */
export function loadDataset(store: Store, dataset: Dataset, catalog: Catalog): Promise<LoadReport> {
  const names = countryNames(dataset.entities);
  const wantedEntities = dataset.entities.map((record) => storedEntity(record, names, catalog));
  const wantedTies = dataset.ties.map((record) => storedTie(record, catalog));

  return store.write(async (run) => {
    const entities = difference(wantedEntities, await storedEntities(run, catalog));
    const ties = difference(wantedTies, await storedTies(run));
    for (const statement of [
      ...removeTies(ties.removed),
      ...removeEntities(entities.removed),
      ...writeEntities([...entities.created, ...entities.changed], catalog),
      ...writeTies([...ties.created, ...ties.changed], catalog),
      markLoaded(dataset.digest, wantedEntities.length, wantedTies.length),
    ]) {
      await run(statement);
    }
    return { digest: dataset.digest, skipped: false, entities: entities.counts, ties: ties.counts };
  });
}
