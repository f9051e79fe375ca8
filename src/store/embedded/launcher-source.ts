import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';

/** What the embedded Neo4j is built from: the folder `embedded` of this package. */
export interface LauncherSource {
  readonly pom: string;
  readonly launcher: string;
  /** Changes whenever either file does, or what is done to the jars. */
  readonly fingerprint: string;
}

/** Counts the ways in which the jars have been laid out; raise it when they shall be made anew from the same files. */
const layout = 2;

export function launcherSource(): LauncherSource {
  const folder = join(packageFolder(), 'embedded');
  const pom = join(folder, 'pom.xml');
  const launcher = join(folder, 'src', 'Launcher.java');
  const hash = createHash('sha256').update(`${layout}`).update(readFileSync(pom)).update(readFileSync(launcher));
  return { pom, launcher, fingerprint: hash.digest('hex').slice(0, 16) };
}
