import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './own-data-directory.ts';

export interface Spawned {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Where a program lies and who runs it; by default this checkout and this user. */
export interface Installation {
  readonly folder: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs `saphan` as its users do, with an environment of its own. */
export function spawnSaphan(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { folder, ...user }: Installation = { folder: root },
): Spawned {
  const child = spawn(process.execPath, [join(folder, 'bin', 'saphan.mjs'), ...args], {
    ...user,
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      JAVA_HOME: process.env.JAVA_HOME,
      SAPHAN_DATABASE: 'embedded',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (text) => {
    output += text;
  });
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  return { child, output: () => output, errors: () => errors, ended };
}

/** Waits until something is so, asking ten times a second. */
export async function until<T>(ask: () => T | Promise<T>, seconds: number, what: string): Promise<NonNullable<T>> {
  const last = performance.now() + seconds * 1000;
  while (performance.now() < last) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It took longer than ${seconds} s until ${what}`);
}

/** The address that a served program announces, once its worked question is printed. */
export function addressOf(spawned: Spawned): Promise<string> {
  const announced = () => {
    if (spawned.child.exitCode !== null) throw new Error(`The server ended:\n${spawned.output()}\n${spawned.errors()}`);
    return spawned.output().includes('Ctrl+C') && /GraphQL\s+(http:\S+)\/graphql/.exec(spawned.output())?.[1];
  };
  return until(announced, 400, 'the server answered').then(String);
}

/** Processes whose command line names the folder: the database of a data directory, while it runs. */
export function processesNaming(folder: string): readonly number[] {
  return execFileSync('ps', ['-Aww', '-o', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => Number.parseInt(line, 10));
}
