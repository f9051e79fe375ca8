import { InvalidArgumentError, Option as ParsedOption, Command as Parser } from 'commander';
import type { Command, Option, Terminal, Typed } from './command.ts';

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

function addOption(parser: Parser, { flags, description, whole }: Option): void {
  const option = new ParsedOption(flags, description);
  parser.addOption(whole ? option.argParser(wholeNumber) : option);
}

function helpAfter({ examples }: Command): string {
  return examples.length === 0 ? '' : `\nExamples:\n${examples.map((example) => `  $ ${example}`).join('\n')}`;
}

function addCommand(program: Parser, command: Command, run: (command: Command, typed: Typed) => Promise<void>): void {
  const parser = program.command(command.name).description(command.summary).addHelpText('after', helpAfter(command));
  for (const { name, description } of command.positions) parser.argument(`<${name}>`, description);
  for (const option of command.options) addOption(parser, option);
  parser.action(async (...typed: unknown[]) => {
    const positions = Object.fromEntries(command.positions.map(({ name }, index) => [name, String(typed[index])]));
    await run(command, { positions, options: parser.opts() });
  });
}

export interface ProgramOptions {
  readonly version: string;
  readonly terminal: Pick<Terminal, 'print' | 'note'>;
  readonly run: (command: Command, typed: Typed) => Promise<void>;
}

/** The parser of the command line: every command, its help and its examples follow from its declaration. */
export function buildProgram(commands: readonly Command[], { version, terminal, run }: ProgramOptions): Parser {
  const program = new Parser('saphan')
    .description('The network that fights trafficking in persons across ASEAN: who works with whom, and how one knows.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(saphan --help says more)')
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
    })
    .addHelpText(
      'after',
      '\nNames work where ids do, if only one thing is called so. Exit codes: 0 done, 1 failed, 2 asked wrongly, 3 not there.',
    );
  for (const command of commands) addCommand(program, command, run);
  return program;
}
