import { join } from 'node:path';
import { failure } from '../../errors.ts';
import { runProgram } from '../run-program.ts';

/** A Java development kit that can run Neo4j. */
export interface Java {
  /** The command of one of its programs. */
  readonly program: (name: 'java' | 'javac' | 'jar') => string;
  /** Tells one build of Java from another, such as `17.0.15+6-Debian-1deb12u1`. */
  readonly build: string;
}

const oldest = 17;

/**
 * Finds Java in `javaHome`, or on the PATH.
 * @throws NEEDS_JAVA when there is none or it is too old.
 */
export async function findJava(javaHome: string | null): Promise<Java> {
  const program = (name: string) => (javaHome === null ? name : join(javaHome, 'bin', name));
  const { code, lastLines } = await runProgram(program('java'), ['-version']);
  const text = lastLines.join('\n');
  const version = /version "((?:1\.)?(\d+)[^"]*)"/.exec(text);
  if (code !== 0 || version === null) throw failure('NEEDS_JAVA', { found: null });
  if (Number(version[2]) < oldest) {
    throw failure('NEEDS_JAVA', { found: `version ${version[1]} was found, which is too old` });
  }
  const build = /\(build ([^),]+)/.exec(text)?.[1] ?? version[1] ?? '';
  return { program, build: build.replace(/[^\w.+-]/g, '_') };
}
