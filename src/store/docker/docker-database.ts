import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failure } from '../../errors.ts';
import type { Database } from '../database.ts';
import { onDisk } from '../disk-error.ts';
import { packageFolder } from '../package-folder.ts';
import { keepPassword, newPassword, readPassword } from '../password-file.ts';
import { type ProgramResult, runProgram } from '../run-program.ts';

/** Compose prints what went wrong last. */
function lastLine(result: ProgramResult): string {
  return result.lastLines.filter((line) => line.trim() !== '').at(-1) ?? 'it said nothing';
}

/**
 * Runs the Neo4j of docker-compose.yml, one for each data folder, on a port of 127.0.0.1 that Docker chooses. Its password is kept
 * in the data folder; its data in a volume, which stays when it is stopped.
 * @throws DOCKER_FAILED, FOLDER_NOT_WRITABLE, NO_DISK_SPACE
 */
export async function dockerDatabase(dataDirectory: string, progress: (line: string) => void): Promise<Database> {
  const folder = resolve(dataDirectory, 'docker');
  await onDisk(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
  const kept = await onDisk(folder, () => readPassword(folder));
  const password = kept ?? newPassword();
  if (kept === null) await onDisk(folder, () => keepPassword(folder, password));
  const project = `saphan-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const file = join(packageFolder(), 'docker-compose.yml');
  // A file rather than arguments: those of a running program can be read by everybody on the machine.
  const variables = join(folder, 'compose.env');
  const text = `SAPHAN_NEO4J_PASSWORD=${password}\nSAPHAN_NEO4J_PORT=0\n`;
  await onDisk(folder, () => writeFile(variables, text, { mode: 0o600 }));
  const compose = (args: readonly string[]) =>
    runProgram('docker', ['compose', '--project-name', project, '--env-file', variables, '--file', file, ...args]);
  progress('Starting Neo4j in Docker; the first time its image is fetched.');
  const started = await compose(['up', '--detach', '--wait', 'neo4j']);
  if (started.code !== 0) throw failure('DOCKER_FAILED', { problem: lastLine(started) });
  const port = await compose(['port', 'neo4j', '7687']);
  const address = /127\.0\.0\.1:\d+/.exec(port.lastLines.join('\n'))?.[0];
  if (address === undefined) throw failure('DOCKER_FAILED', { problem: lastLine(port) });
  return {
    provider: 'docker',
    uri: `bolt://${address}`,
    username: 'neo4j',
    password,
    name: null,
    stop: async () => {
      await compose(['stop', 'neo4j']);
    },
  };
}
