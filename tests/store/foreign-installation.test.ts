import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../adapters/own-data-directory.ts';
import { addressOf, spawnSaphan } from '../adapters/spawned-program.ts';
import { embeddedForTest } from './temporary-database.ts';

/** Nobody, who owns nothing, by the numbers that Linux and macOS agree on well enough. */
const nobody = { uid: 65_534, gid: 65_534 };

/** What an image holds: built files, seeds and packages, in a folder that the user who serves may read only. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saphan-installed-'));
  chmodSync(folder, 0o755);
  for (const part of ['bin', 'dist', 'seeds', 'embedded', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Why this machine can't try it; null where it can. */
function hindrance(folder: string): string | null {
  const reach = `require('node:fs').readdirSync(${JSON.stringify(join(folder, 'node_modules', 'fastify'))})`;
  const { status } = spawnSync(process.execPath, ['-e', reach], { ...nobody, stdio: 'ignore' });
  return status === 0 ? null : 'others may not read this checkout or its node';
}

test('an installation that belongs to root serves an outside Neo4j as another user', async ({ skip }) => {
  skip(process.getuid?.() !== 0, 'only root can become another user');
  spawnSync(process.execPath, [join(root, 'bin', 'saphan.mjs'), '--version']); // builds where that is due
  const folder = install();
  const home = mkdtempSync(join(tmpdir(), 'saphan-outside-'));
  try {
    const reason = hindrance(folder);
    skip(reason !== null, reason ?? '');
    const database = await embeddedForTest(join(home, 'neo4j'));
    const outside = { NEO4J_URI: database.uri, NEO4J_PASSWORD: database.password, PORT: '0' };
    const spawned = spawnSaphan(['serve'], outside, { folder, ...nobody });
    try {
      const address = await addressOf(spawned);
      const body = JSON.stringify({ query: '{ entity(id: "country:th") { name } }' });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
      expect(await answer.json()).toEqual({ data: { entity: { name: 'Thailand' } } });
      expect((await fetch(`${address}/ready`)).status).toBe(200);
      expect(existsSync(join(folder, '.saphan'))).toBe(false);
    } finally {
      spawned.child.kill('SIGTERM');
      expect(await spawned.ended).toBe(0);
      await database.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  }
}, 180_000);
