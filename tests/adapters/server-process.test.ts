import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OwnDataDirectory, ownDataDirectory } from './own-data-directory.ts';
import { addressOf, processesNaming, type Spawned, spawnSaphan, until } from './spawned-program.ts';

let data: OwnDataDirectory;
let started: Spawned[];

beforeEach(() => {
  data = ownDataDirectory();
  started = [];
});

afterEach(async () => {
  for (const { child, ended } of started) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
  data.remove();
});

function serve(port = '0'): Spawned {
  const spawned = spawnSaphan(['serve'], { PORT: port, SAPHAN_DATA: data.path });
  started.push(spawned);
  return spawned;
}

/** Processes of the database of this test. */
const databases = () => processesNaming(`${data.path}/neo4j`);
const untilNoDatabase = (seconds: number) => until(() => databases().length === 0, seconds, 'the database was gone');

/** Asks something that only the database knows; `null` where no answer came at all. */
async function ask(address: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] } | null> {
  try {
    const body = JSON.stringify({ query: '{ agencies(first: 3) { totalCount nodes { id } } }' });
    const headers = { 'content-type': 'application/json' };
    return (await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()) as object;
  } catch {
    return null;
  }
}

const readiness = async (address: string) => (await fetch(`${address}/ready`)).status;

describe('The server, run as its users run it', { timeout: 300_000 }, () => {
  it('says where it answers, shows a question with its answer, and ends cleanly when asked to', async () => {
    const server = serve();
    const address = await addressOf(server);
    expect(server.output()).toContain(`${address}/explorer`);
    expect(server.output()).toMatch(/For example: .*\n {2}\S.* took part in /);
    expect(databases()).toHaveLength(1);
    const asked = Array.from({ length: 20 }, () => ask(address));
    await Promise.race(asked);
    server.child.kill('SIGTERM');
    // Requests in flight end: each gets an answer, or was never taken in.
    for (const answer of await Promise.all(asked))
      expect(answer === null || 'data' in answer || 'errors' in answer).toBe(true);
    expect(await server.ended).toBe(0);
    expect(databases()).toEqual([]);
  });

  it('leaves no database behind when it is killed outright, and starts again on the same data', async () => {
    const first = serve();
    const before = await ask(await addressOf(first));
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await untilNoDatabase(40);
    const second = serve();
    expect(await ask(await addressOf(second))).toEqual(before);
    expect(second.errors()).not.toContain('Loaded the seeds');
  });

  it('says that the database is away while it is, in the middle of answering too, and answers again without a restart', async () => {
    const server = serve();
    const address = await addressOf(server);
    const before = await ask(address);
    const [database] = databases();
    const codes = new Set<string>();
    let stop = false;
    const askers = Array.from({ length: 8 }, async () => {
      while (!stop) {
        const answer = await ask(address);
        expect(answer).not.toBeNull();
        for (const error of answer?.errors ?? []) codes.add(error.extensions.code);
      }
    });
    process.kill(Number(database), 'SIGKILL');
    await until(async () => (await readiness(address)) === 503, 30, 'readiness said that the database is away');
    expect((await fetch(`${address}/health`)).status).toBe(200);
    await until(async () => (await readiness(address)) === 200, 120, 'the database answered again');
    stop = true;
    await Promise.all(askers);
    expect([...codes]).toEqual(['DATABASE_UNAVAILABLE']);
    expect(await ask(address)).toEqual(before);
  });

  it('says in one sentence that the port is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const server = serve(String(port));
    expect(await server.ended).toBe(1);
    expect(server.errors()).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(server.errors()).not.toMatch(/\n\s+at /);
    expect(databases()).toEqual([]);
    other.close();
  });

  it('says in one sentence which variable is wrong, without its secrets', async () => {
    const env = { SAPHAN_DATA: data.path, NEO4J_URI: 'http://127.0.0.1:7687', NEO4J_PASSWORD: 'hunter2' };
    const server = spawnSaphan(['serve'], env);
    started.push(server);
    expect(await server.ended).toBe(1);
    expect(server.errors()).toContain('NEO4J_URI');
    expect(server.errors() + server.output()).not.toContain('hunter2');
  });
});

describe('A command where no server runs', { timeout: 300_000 }, () => {
  it('opens the database itself, answers, and closes it again', async () => {
    const command = spawnSaphan(['path', 'country:th', 'ngo:jp-jnatip', '--first', '1'], { SAPHAN_DATA: data.path });
    started.push(command);
    expect(await command.ended).toBe(0);
    expect(command.output()).toContain('Japan Network Against Trafficking in Persons');
    expect(databases()).toEqual([]);
  });
});
