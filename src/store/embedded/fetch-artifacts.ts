import { failure } from '../../errors.ts';
import { runProgram } from '../run-program.ts';

const progressEvery = 25;

function explain(lines: readonly string[], folder: string): Error {
  const text = lines.join('\n');
  if (/No space left on device|Disk quota exceeded/.test(text)) return failure('NO_DISK_SPACE', { folder });
  if (/JAVA_HOME .*not defined correctly|No compiler is provided/.test(text)) {
    return failure('NEEDS_JAVA', { found: 'Maven finds none at JAVA_HOME' });
  }
  const told = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1) ?? 'Maven said nothing';
  return failure('DOWNLOAD_FAILED', { detail: told.replace(/^\[ERROR\]\s*/, '').slice(0, 300) }, new Error(text));
}

/**
 * Has Maven put the jars that `pom` names into `folder`. About 120 MB the first time; Maven keeps what it fetched.
 * @throws NEEDS_MAVEN, DOWNLOAD_FAILED, NO_DISK_SPACE
 */
export async function fetchArtifacts(pom: string, folder: string, progress: (line: string) => void): Promise<void> {
  progress('Fetching Neo4j Community with Maven, about 120 MB, this first time only.');
  let fetched = 0;
  const onLine = (line: string) => {
    if (!/Downloaded from .*\.jar/.test(line)) return;
    fetched += 1;
    if (fetched % progressEvery === 0) progress(`Fetching Neo4j: ${fetched} of about 260 files.`);
  };
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
  const args = ['-B', '-Dstyle.color=never', '-f', pom, goal, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  const { code, lastLines } = await runProgram('mvn', args, { onLine });
  if (code === null) throw failure('NEEDS_MAVEN', {});
  if (code !== 0) throw explain(lastLines, folder);
}
