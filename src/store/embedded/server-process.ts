import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface ServerCommand {
  readonly java: string;
  readonly arguments: readonly string[];
  /** A password to set before the server counts as started, or null to leave it as it is. */
  readonly setPassword: string | null;
}

/** How a server ended. `stoppedWell`: because it was asked to, with the store closed. */
export interface ServerExit {
  readonly code: number | null;
  readonly stoppedWell: boolean;
  readonly errorOutput: string;
}

/** A running JVM that serves Bolt. It ends by itself when this process does, since its standard input then ends. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  readonly exited: Promise<ServerExit>;
  stop(): Promise<void>;
}

export class ServerDidNotStart extends Error {
  constructor(readonly exit: ServerExit) {
    super(`The server ended with the code ${exit.code} before it was ready`);
  }
}

const stopWithinMs = 30_000;
const errorCharactersKept = 20_000;

function watchExit(child: ChildProcess): Promise<ServerExit> {
  let errorOutput = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errorOutput = (errorOutput + text).slice(-errorCharactersKept);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, stoppedWell: false, errorOutput: error.message }));
    child.once('close', (code) => {
      resolve({ code, stoppedWell: code === 0, errorOutput });
    });
  });
}

/** Ends the JVM: closing its input asks it to, and only when it does not within half a minute is it killed. */
async function stop(child: ChildProcess, exited: Promise<ServerExit>): Promise<void> {
  child.ref();
  child.stdin?.end();
  const killer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await exited;
  clearTimeout(killer);
}

/** What is waited for no longer should not keep this process alive: when it ends, the JVM does. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Socket | null)?.unref();
}

/**
 * Starts the JVM in a process group of its own, so that Ctrl-C reaches this process alone, and waits until it is ready.
 * @throws ServerDidNotStart, with what it wrote; `signal` ends the attempt.
 */
export async function startServer(command: ServerCommand, signal?: AbortSignal): Promise<ServerProcess> {
  const child = spawn(command.java, command.arguments, { detached: true, stdio: 'pipe' });
  const exited = watchExit(child);
  child.stdin.on('error', () => {});
  child.stdin.write(`${command.setPassword ?? ''}\n`);
  const abort = () => child.stdin.end();
  signal?.addEventListener('abort', abort);
  const ready = new Promise<number>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /^READY (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  const first = await Promise.race([ready, exited]);
  signal?.removeEventListener('abort', abort);
  if (typeof first !== 'number') throw new ServerDidNotStart(first);
  letGo(child);
  return { pid: child.pid ?? 0, port: first, exited, stop: () => stop(child, exited) };
}
