import type { GraphqlClient } from '../../client/graphql-client.ts';
import type { Config } from '../../config.ts';

/** What a command may use of the machine it runs on. */
export interface Terminal {
  readonly config: Config;
  /** The folder that holds package.json, seeds and built files. */
  readonly root: string;
  /** Writes what was asked for. */
  readonly print: (text: string) => void;
  /** Writes what concerns the asking itself: progress, warnings. */
  readonly note: (text: string) => void;
  /** Opens a way to ask questions, once per command; closed after it. */
  readonly client: () => Promise<GraphqlClient>;
}

/** What was typed: positions by name, then options by name. */
export interface Typed {
  readonly positions: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
}

export interface Position {
  readonly name: string;
  readonly description: string;
}

export interface Option {
  /** As typed, e.g. `--topic <topic>`; a list is written `--through <body...>`. */
  readonly flags: string;
  readonly description: string;
  /** True where the value is a whole number; anything else is refused as it is typed. */
  readonly whole?: boolean;
}

/** One verb of the command line: a declared value, from which the program, its help and the README's list follow. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly positions: readonly Position[];
  readonly options: readonly Option[];
  /** Commands to paste, each a line of its own. */
  readonly examples: readonly string[];
  /** Does it and gives the exit code. */
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number>;
}

/** 0: done; 1: it failed; 2: it was asked wrongly; 3: what was named is not there. */
export const exit = { done: 0, failed: 1, usage: 2, notFound: 3 } as const;
