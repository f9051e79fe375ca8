import { spawn } from 'node:child_process';

/** One thing that a script checks, by a command. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export interface Outcome extends Step {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a step to its end and keeps what it printed. */
export function runStep(step: Step, cwd: string): Promise<Outcome> {
  const [program, ...args] = step.command;
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    const end = (passed: boolean) => resolve({ ...step, passed, output, seconds: (performance.now() - began) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
