import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { statement } from '../../src/cypher/statement.ts';
import { SaphanError } from '../../src/errors.ts';
import { connectStore } from '../../src/store/connect-store.ts';
import { embeddedDatabase } from '../../src/store/embedded/embedded-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ownDataDirectory } from '../adapters/own-data-directory.ts';
import { addressOf, processesNaming, spawnSaphan, until } from '../adapters/spawned-program.ts';
import { embeddedForTest } from './temporary-database.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'saphan-embedded-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

const one = statement('RETURN 1 AS one');

async function refusal(work: Promise<unknown>): Promise<SaphanError> {
  const error = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (error instanceof SaphanError) return error;
  throw error ?? new Error('It was not refused.');
}

test('the password is kept where only the user can read it, and data outlives a stop', async () => {
  const first = connectStore(await embeddedForTest(home));
  await first.write((run) => run(statement('CREATE (:Synthetic)')));
  await first.close();
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
  const second = connectStore(await embeddedForTest(home));
  const rows = await second.read(statement('MATCH (s:Synthetic) RETURN count(s) AS count'));
  await second.close();
  expect(rows).toEqual([[1]]);
  expect(processesNaming(home)).toEqual([]);
});

test('a second opener beside the first is told who holds the data, and the first goes on', async () => {
  const first = connectStore(await embeddedForTest(home));
  try {
    const error = await refusal(embeddedForTest(home));
    expect(error.code).toBe('DATA_IN_USE');
    expect(error.message).toContain(String(process.pid));
    expect(await first.read(one)).toEqual([[1]]);
  } finally {
    await first.close();
  }
});

test('a database killed while it answers gives a clear error, and the same store answers again', async () => {
  const database = await embeddedForTest(home);
  const store = connectStore(database);
  try {
    const slow = statement('UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum');
    const asking = refusal(store.read(slow));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const pid = database.serverPid();
    if (pid === null) throw new Error('no server runs');
    process.kill(pid, 'SIGKILL');
    expect((await asking).code).toBe('DATABASE_UNAVAILABLE');
    const rows = await until(() => store.read(one).catch(() => null), 40, 'the database answered again');
    expect(rows).toEqual([[1]]);
  } finally {
    await store.close();
  }
});

test('when the API is killed outright the JVM ends by itself and the data can be opened again', async () => {
  const data = ownDataDirectory();
  try {
    const spawned = spawnSaphan(['serve'], { PORT: '0', SAPHAN_DATA: data.path });
    await addressOf(spawned);
    spawned.child.kill('SIGKILL');
    await spawned.ended;
    await until(() => processesNaming(data.path).length === 0, 40, 'the JVM ended');
    const config = readConfig({
      SAPHAN_DATA: data.path,
      SAPHAN_DATABASE: 'embedded',
      JAVA_HOME: process.env.JAVA_HOME,
    });
    const store = await openStore(config, () => undefined);
    const rows = await store.read(statement('MATCH (c:Country) RETURN count(c) > 0 AS some'));
    await store.close();
    expect(rows).toEqual([[true]]);
  } finally {
    data.remove();
  }
}, 180_000);

test('without Java, or without Maven where jars are missing, one sentence says what to install', async () => {
  const nowhere = join(home, 'no-java-here');
  const runtimeRoot = join('.saphan', 'runtime');
  const withoutJava = await refusal(embeddedDatabase({ home, runtimeRoot, javaHome: nowhere }, () => undefined));
  expect(withoutJava.code).toBe('NEEDS_JAVA');
  expect(withoutJava.message).toContain('apt install openjdk-17-jdk-headless');
  const path = process.env.PATH;
  const javaHome = process.env.JAVA_HOME ?? (await javaHomeOfPath());
  process.env.PATH = nowhere;
  try {
    const place = { home, runtimeRoot: join(home, 'runtime'), javaHome };
    const withoutMaven = await refusal(embeddedDatabase(place, () => undefined));
    expect(withoutMaven.code).toBe('NEEDS_MAVEN');
    expect(withoutMaven.message).toContain('apt install maven');
  } finally {
    process.env.PATH = path;
  }
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is named', async () => {
  await chmod(home, 0o500);
  const error = await refusal(embeddedForTest(join(home, 'neo4j')));
  expect(error.code).toBe('FOLDER_NOT_WRITABLE');
});

test('a file where the data folder should be is named', async () => {
  const file = join(home, 'a-file');
  await writeFile(file, '');
  const error = await refusal(embeddedForTest(join(file, 'neo4j')));
  expect(error.code).toBe('FOLDER_NOT_WRITABLE');
});

/** The home of the java on the PATH, where JAVA_HOME doesn't name one. */
async function javaHomeOfPath(): Promise<string> {
  const { spawnSync } = await import('node:child_process');
  const { stderr } = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return /java\.home = (.+)/.exec(stderr)?.[1]?.trim() ?? '';
}
