import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../src/store/database.ts';
import { embeddedDatabase } from '../src/store/embedded/embedded-database.ts';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface DataFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** A data folder of its own for a measurement; the jars of the embedded database are those of the checkout. */
export function dataFolder(): DataFolder {
  const jars = join(root, '.saphan', 'runtime');
  mkdirSync(jars, { recursive: true });
  const path = mkdtempSync(join(tmpdir(), 'saphan-benchmark-'));
  symlinkSync(jars, join(path, 'runtime'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface RunningSaphan {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const startWithinMs = 300_000;

/** Starts a program of node in the checkout and waits until it has printed its address. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv, address: RegExp): Promise<RunningSaphan> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, npm_lifecycle_event: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  let printed = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Not started in time:\n${printed}`)), startWithinMs);
    const read = (text: Buffer) => {
      printed += text;
      const found = address.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve({ address: found, pid: child.pid ?? 0, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => {
      clearTimeout(late);
      reject(new Error(`Ended with the code ${code} before it was started:\n${printed}`));
    });
  });
}

/** Starts the embedded Neo4j of a data folder, for several servers to read from. */
export function startNeo4j(data: string): Promise<Database> {
  const place = {
    home: join(data, 'neo4j'),
    runtimeRoot: join(data, 'runtime'),
    javaHome: process.env.JAVA_HOME ?? null,
  };
  return embeddedDatabase(place, () => undefined);
}

/** How a server finds a Neo4j that runs. */
export const neo4jEnvironment = ({ uri, username, password }: Database) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});

/** Starts Saphan on a free port, over a Neo4j that runs or over the one of its data folder; it listens when this returns. */
export function startSaphan(data: string, neo4j?: Database): Promise<RunningSaphan> {
  const env = { PORT: '0', SAPHAN_DATA: data, SAPHAN_DATABASE: 'embedded', NEO4J_URI: '' };
  const found = neo4j ? neo4jEnvironment(neo4j) : {};
  return startNode(['bin/saphan.mjs', 'serve'], { ...env, ...found }, /GraphQL\s+(http:\S+)\/graphql/);
}
