import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';
import type { Runtime } from './prepare-runtime.ts';

/**
 * An archive of loaded classes, which spares the next start about a third of its time. The JVM writes it when it first
 * stops in an orderly way, so the first start waits for nothing; it holds for one build of Java and one class path.
 */
export interface ClassArchive {
  readonly arguments: readonly string[];
  /** Keeps what the JVM wrote if it stopped as it should, else drops it. */
  settle(stoppedWell: boolean): Promise<void>;
}

export function classArchive(runtime: Runtime, java: Java): ClassArchive {
  const archive = join(runtime.folder, `classes-${java.build}.jsa`);
  if (existsSync(archive)) {
    return { arguments: [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off'], settle: async () => {} };
  }
  const written = `${archive}.${process.pid}`;
  return {
    arguments: [`-XX:ArchiveClassesAtExit=${written}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'],
    async settle(stoppedWell) {
      if (stoppedWell && existsSync(written)) await rename(written, archive);
      else await rm(written, { force: true });
    },
  };
}
