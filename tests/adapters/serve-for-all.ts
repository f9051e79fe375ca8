import type { TestProject } from 'vitest/node';
import { ownDataDirectory } from './own-data-directory.ts';
import { addressOf, spawnSaphan } from './spawned-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server for all tests answers. */
    readonly address: string;
    /** The data directory that it holds. */
    readonly dataDirectory: string;
  }
}

/** Starts one server with the seeds, as a user would, for all tests that only ask; ends it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = ownDataDirectory();
  const spawned = spawnSaphan(['serve'], { PORT: '0', SAPHAN_DATA: data.path });
  try {
    project.provide('address', await addressOf(spawned));
  } catch (error) {
    spawned.child.kill('SIGTERM');
    throw error;
  }
  project.provide('dataDirectory', data.path);
  return async () => {
    spawned.child.kill('SIGTERM');
    await spawned.ended;
    data.remove();
  };
}
