import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { failure } from '../../errors.ts';
import type { Database } from '../database.ts';
import { onDisk } from '../disk-error.ts';
import { keepPassword, newPassword, readPassword } from '../password-file.ts';
import { classArchive } from './class-archive.ts';
import { findJava } from './java.ts';
import { isLeaving, readLockOwner } from './lock-owner.ts';
import { prepareRuntime } from './prepare-runtime.ts';
import { ServerDidNotStart, type ServerProcess, startServer } from './server-process.ts';
import { serverSettings } from './server-settings.ts';
import { startFailure } from './start-failure.ts';
import { supervise } from './supervise.ts';

export interface EmbeddedPlace {
  /** The folder of one database: its store, its password, its log. */
  readonly home: string;
  /** Where the jars are kept; several homes may share it. */
  readonly runtimeRoot: string;
  readonly javaHome: string | null;
}

export interface EmbeddedDatabase extends Database {
  /** The process id of the JVM; null while it is being started again. */
  serverPid(): number | null;
}

const homeInUse = 3;
const leaveWithinMs = 30_000;
const anyFreePort = 0;

/** Passed on by Neo4j's own start script too. */
const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/**
 * Methods are compiled to their best form only after four times as many calls as the JVM would count: at first the compiler takes
 * more of a small machine than it gives back, and under load the same methods reach it within seconds.
 */
const compileLater = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];

/**
 * Runs Neo4j Community as a child process on a port of 127.0.0.1 that the system chooses, with a password of its own.
 * @throws NEEDS_JAVA, NEEDS_MAVEN, DOWNLOAD_FAILED, NO_DISK_SPACE, FOLDER_NOT_WRITABLE, DATA_IN_USE,
 *   EMBEDDED_DID_NOT_START
 */
export async function embeddedDatabase(
  place: EmbeddedPlace,
  progress: (line: string) => void,
): Promise<EmbeddedDatabase> {
  const home = resolve(place.home);
  const java = await findJava(place.javaHome);
  const runtime = await prepareRuntime(place.runtimeRoot, java, progress);
  const settingsFile = join(home, 'neo4j.conf');
  await onDisk(home, () => mkdir(home, { recursive: true, mode: 0o700 }));

  async function launch(port: number, setPassword: string | null, signal?: AbortSignal): Promise<ServerProcess> {
    await onDisk(home, () => writeFile(settingsFile, serverSettings(port)));
    const archive = classArchive(runtime, java);
    const jvm = ['-Xmx1g', '-XX:-UsePerfData', ...compileLater, ...archive.arguments];
    const open = opened.map((part) => `--add-opens=${part}=ALL-UNNAMED`);
    const classPath = runtime.classPath.join(delimiter);
    const args = [...jvm, ...open, '-cp', classPath, 'Launcher', home, settingsFile];
    try {
      const server = await startServer({ java: java.program('java'), arguments: args, setPassword }, signal);
      const settled = server.exited.then((exit) => archive.settle(exit.stoppedWell));
      return { ...server, stop: () => server.stop().then(() => settled) };
    } catch (error) {
      await archive.settle(false);
      throw error;
    }
  }

  async function launchFirst(setPassword: string | null, mayWait: boolean): Promise<ServerProcess> {
    try {
      return await launch(anyFreePort, setPassword);
    } catch (error) {
      if (!(error instanceof ServerDidNotStart)) throw error;
      if (error.exit.code !== homeInUse) throw startFailure(home, error.exit);
      const owner = await readLockOwner(home);
      if (mayWait && owner !== null && (await isLeaving(owner, leaveWithinMs))) return launchFirst(setPassword, false);
      throw failure('DATA_IN_USE', { folder: place.home, process: owner?.parent ?? null });
    }
  }

  const kept = await onDisk(home, () => readPassword(home));
  const password = kept ?? newPassword();
  progress('Starting Neo4j.');
  const first = await launchFirst(kept === null ? password : null, true);
  const { port } = first;
  const supervised = supervise(first, (signal) => launch(port, null, signal), progress);
  try {
    if (kept === null) await onDisk(home, () => keepPassword(home, password));
  } catch (error) {
    await supervised.stop();
    throw error;
  }
  return {
    provider: 'embedded',
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    name: null,
    serverPid: () => supervised.current()?.pid ?? null,
    stop: () => supervised.stop(),
  };
}
