import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failure } from '../errors.ts';

/**
 * The folder of this installation, wherever the running file lies in it.
 * @throws INCOMPLETE_INSTALLATION
 */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'embedded', 'pom.xml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw failure('INCOMPLETE_INSTALLATION', { missing: 'the folder "embedded"' });
    folder = parent;
  }
  return folder;
}
