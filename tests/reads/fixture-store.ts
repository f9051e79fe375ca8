import { schemaStatements } from '../../src/derive/constraints.ts';
import { openTemporaryStore, type TemporaryStore } from '../store/temporary-database.ts';
import { catalog, fixtureStatements } from './fixture.ts';

export type FixtureStore = TemporaryStore;

/** A database of its own that holds the fixture. */
export async function openFixtureStore(): Promise<FixtureStore> {
  const opened = await openTemporaryStore();
  try {
    await opened.store.applySchema(schemaStatements(catalog));
    await opened.store.write(async (run) => {
      for (const statement of fixtureStatements()) await run(statement);
    });
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
