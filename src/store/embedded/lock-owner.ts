import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Who serves a home: the launcher writes it down beside the lock, which alone decides. */
interface LockOwner {
  readonly parent: number;
  readonly server: number;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export async function readLockOwner(home: string): Promise<LockOwner | null> {
  const text = await readFile(join(home, 'holder'), 'utf8').catch(() => '');
  const [parent, server] = text.split(' ').map(Number);
  return parent && server ? { parent, server } : null;
}

/**
 * True when the process that started the server is gone and the server, which ends by itself then, has ended
 * within `withinMs`: the home is free again.
 */
export async function isLeaving(owner: LockOwner, withinMs: number): Promise<boolean> {
  if (isAlive(owner.parent)) return false;
  const until = Date.now() + withinMs;
  while (isAlive(owner.server)) {
    if (Date.now() > until) return false;
    await sleep(100);
  }
  return true;
}
