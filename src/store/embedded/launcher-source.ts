import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the embedded Neo4j is built from: the folder `embedded` of this package. */
export interface LauncherSource {
  readonly pom: string;
  readonly launcher: string;
  /** Changes whenever either file does. */
  readonly fingerprint: string;
}

function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'embedded', 'pom.xml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder "embedded" is missing from this installation of Saphan');
    folder = parent;
  }
  return folder;
}

export function launcherSource(): LauncherSource {
  const folder = join(packageFolder(), 'embedded');
  const pom = join(folder, 'pom.xml');
  const launcher = join(folder, 'src', 'Launcher.java');
  const hash = createHash('sha256').update(readFileSync(pom)).update(readFileSync(launcher));
  return { pom, launcher, fingerprint: hash.digest('hex').slice(0, 16) };
}
