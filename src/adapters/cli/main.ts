import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import type { GraphqlClient } from '../../client/graphql-client.ts';
import { readConfig } from '../../config.ts';
import { buildProgram } from './build-program.ts';
import type { Command, Terminal, Typed } from './command.ts';
import { commands } from './commands.ts';
import { exitCodeOf, isSpoken } from './exit-code-of.ts';
import { openClient } from './open-client.ts';
import { readEnvironment } from './read-environment.ts';

export interface Invocation {
  readonly argv: readonly string[];
  /** The folder that holds package.json, seeds and built files. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
}

const print = (text: string) => void process.stdout.write(`${text}\n`);
const note = (text: string) => void process.stderr.write(`${text}\n`);

/** Runs a command and, whatever happens, closes what it opened to ask. */
async function runCommand(command: Command, typed: Typed, { root, env }: Invocation): Promise<number> {
  const fromEnvironment = readConfig(readEnvironment(root, env));
  const config = { ...fromEnvironment, dataDirectory: resolve(root, fromEnvironment.dataDirectory) };
  let opened: Promise<GraphqlClient> | undefined;
  const client = () => {
    opened ??= openClient({ config, root, note });
    return opened;
  };
  const terminal: Terminal = { config, root, print, note, client };
  try {
    return await command.run(typed, terminal);
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
}

function versionIn(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The command line: reads what was typed, does it, and leaves the exit code to the process. */
export async function main(invocation: Invocation): Promise<void> {
  let code = 0;
  const program = buildProgram(commands, {
    version: versionIn(invocation.root),
    terminal: { print, note },
    run: async (command, typed) => {
      code = await runCommand(command, typed, invocation);
    },
  });
  try {
    await program.parseAsync([...invocation.argv], { from: 'user' });
  } catch (error) {
    code = exitCodeOf(error);
    if (!(error instanceof CommanderError))
      note(isSpoken(error) ? (error as Error).message : String((error as Error).stack));
  }
  process.exitCode = code;
}
