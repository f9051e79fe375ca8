import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ProgramResult {
  /** null: there is no such program. */
  readonly code: number | null;
  /** The last lines that it wrote, to standard output and standard error alike. */
  readonly lastLines: readonly string[];
}

export interface ProgramOptions {
  readonly onLine?: (line: string) => void;
  /** Ends the program after this time, in milliseconds. */
  readonly timeoutMs?: number;
}

const linesKept = 60;

/** Runs a program to its end without a shell. It ends with this process, however that ends in an orderly way. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs, killSignal: 'SIGKILL' as const }),
    });
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    const lastLines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lastLines.push(line);
        if (lastLines.length > linesKept) lastLines.shift();
        options.onLine?.(line);
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      process.removeListener('exit', endWithUs);
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve({ code: null, lastLines });
      else reject(error);
    });
    child.once('close', (code) => {
      process.removeListener('exit', endWithUs);
      resolve({ code: code ?? 1, lastLines });
    });
  });
}
