import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileName = 'password';

export const newPassword = (): string => randomBytes(24).toString('base64url');

/** The password kept in `folder`, or null before there is one. */
export async function readPassword(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, fileName), 'utf8')).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Keeps a password in `folder`, readable by its owner alone. */
export async function keepPassword(folder: string, password: string): Promise<void> {
  const aside = join(folder, `${fileName}.new`);
  await writeFile(aside, `${password}\n`, { mode: 0o600 });
  await rename(aside, join(folder, fileName));
}
