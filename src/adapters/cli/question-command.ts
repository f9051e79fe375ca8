import type { EntityKind } from '../../client/generated/schema-types.ts';
import type { TypedDocument } from '../../client/typed-document.ts';
import type { Command, Option, Position, Typed } from './command.ts';
import { exit } from './command.ts';
import { resolveName } from './resolve-name.ts';

/** Turns a typed name into an id; `kinds` are the kinds that make sense there. */
export type Resolve = (name: string, kinds?: readonly EntityKind[]) => Promise<string>;

/** A command that asks one GraphQL document and prints its answer. */
export interface Question<Answer, Variables> {
  readonly name: string;
  readonly summary: string;
  readonly positions: readonly Position[];
  readonly options: readonly Option[];
  /** True where the answer depends on the day: adds `--as-of`. */
  readonly dated: boolean;
  readonly examples: readonly string[];
  readonly document: TypedDocument<Answer, Variables>;
  readonly variables: (typed: Typed, resolve: Resolve) => Promise<Variables>;
  /** The answer as people read it. */
  readonly print: (answer: Answer) => string;
  /** True where the answer says that what was named is not there. */
  readonly foundNothing?: (answer: Answer) => boolean;
}

const json: Option = { flags: '--json', description: 'print the whole answer as JSON' };
const asOf: Option = { flags: '--as-of <date>', description: 'the network as it was: YYYY, YYYY-MM or YYYY-MM-DD' };

/** Makes a command of a question; `--json` prints the data as GraphQL gave it. */
export function questionCommand<Answer, Variables>(question: Question<Answer, Variables>): Command {
  const { name, summary, positions, examples } = question;
  return {
    name,
    summary,
    positions,
    options: [...question.options, ...(question.dated ? [asOf] : []), json],
    examples,
    async run(typed, terminal) {
      const client = await terminal.client();
      const variables = await question.variables(typed, (text, kinds) => resolveName(client, text, kinds));
      const answer = await client.request(question.document, variables);
      terminal.print(typed.options.json ? JSON.stringify(answer, null, 2) : question.print(answer));
      return question.foundNothing?.(answer) ? exit.notFound : exit.done;
    },
  };
}

/** The ids of several typed names, in their order; null where the option was not given. */
export async function resolveAll(
  names: unknown,
  resolve: Resolve,
  kinds?: readonly EntityKind[],
): Promise<readonly string[] | null> {
  return Array.isArray(names) ? Promise.all(names.map((name) => resolve(String(name), kinds))) : null;
}
