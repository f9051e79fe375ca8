import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failure } from '../../errors.ts';
import { onDisk } from '../disk-error.ts';
import { runProgram } from '../run-program.ts';
import { fetchArtifacts } from './fetch-artifacts.ts';
import type { Java } from './java.ts';
import { type LauncherSource, launcherSource } from './launcher-source.ts';
import { unsignJars } from './unsign-jars.ts';

/** The jars that the embedded Neo4j runs from. */
export interface Runtime {
  readonly folder: string;
  /** In a fixed order, since a class-data archive holds for one class path only. */
  readonly classPath: readonly string[];
}

const launcherJar = 'launcher.jar';
const hour = 3_600_000;

async function compileLauncher(java: Java, source: LauncherSource, folder: string): Promise<void> {
  const classes = join(folder, 'classes');
  const steps: [command: 'javac' | 'jar', args: string[]][] = [
    ['javac', ['--release', '17', '-cp', join(folder, '*'), '-d', classes, source.launcher]],
    ['jar', ['--create', '--file', join(folder, launcherJar), '-C', classes, '.']],
  ];
  for (const [command, args] of steps) {
    const { code, lastLines } = await runProgram(java.program(command), args);
    if (code === null) throw failure('NEEDS_JAVA', { found: `a Java without "${command}" was found` });
    if (code !== 0) throw failure('LAUNCHER_NOT_COMPILED', { command }, new Error(lastLines.join('\n')));
  }
  await rm(classes, { recursive: true });
}

/** Folders that an interrupted run left half filled. */
async function removeLeftovers(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith('partial-')) continue;
    const { mtimeMs } = await stat(join(root, name));
    if (Date.now() - mtimeMs > hour) await rm(join(root, name), { recursive: true, force: true });
  }
}

/** Fills a folder aside and renames it when it is whole, so that a folder that is there is a whole one. */
async function fill(
  root: string,
  folder: string,
  java: Java,
  source: LauncherSource,
  progress: (line: string) => void,
) {
  await mkdir(root, { recursive: true });
  await removeLeftovers(root);
  const partial = await mkdtemp(join(root, 'partial-'));
  try {
    await fetchArtifacts(source.pom, partial, progress);
    await unsignJars(partial);
    await compileLauncher(java, source, partial);
    await rename(partial, folder).catch((error) => {
      if (!existsSync(join(folder, launcherJar))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * Gives the jars of Neo4j and of the launcher, fetched and compiled under `root` the first time, and again when the
 * pinned versions or the launcher change.
 * @throws NEEDS_JAVA, NEEDS_MAVEN, DOWNLOAD_FAILED, NO_DISK_SPACE, FOLDER_NOT_WRITABLE
 */
export async function prepareRuntime(place: string, java: Java, progress: (line: string) => void): Promise<Runtime> {
  const source = launcherSource();
  // Maven takes a relative folder to begin at the pom, not where this process stands.
  const root = resolve(place);
  const folder = join(root, source.fingerprint);
  return onDisk(root, async () => {
    if (!existsSync(join(folder, launcherJar))) await fill(root, folder, java, source, progress);
    const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
    return { folder, classPath: jars.map((name) => join(folder, name)) };
  });
}
