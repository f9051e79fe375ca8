import { CommanderError } from 'commander';
import { GraphqlRequestError } from '../../client/graphql-request-error.ts';
import { catalogue, type Fault, SaphanError } from '../../errors.ts';
import { exit } from './command.ts';

/** Codes that GraphQL itself gives a document or variables that it refuses. */
const refusedByGraphql = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

function codeOf(error: unknown): string | undefined {
  return error instanceof SaphanError || error instanceof GraphqlRequestError ? (error.code ?? undefined) : undefined;
}

function definitionOf(code: string): { readonly fault: Fault; readonly status: number } | undefined {
  return (catalogue as Readonly<Record<string, { fault: Fault; status: number }>>)[code];
}

/** The exit code that tells a script whose turn it is: what isn't there, what was asked wrongly, what failed. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
  const code = codeOf(error);
  if (!code) return exit.failed;
  if (refusedByGraphql.includes(code)) return exit.usage;
  const definition = definitionOf(code);
  if (definition?.fault !== 'CALLER') return exit.failed;
  return definition.status === 404 ? exit.notFound : exit.usage;
}

/** True where the error's message was written for people; anything else is shown with its stack, as a fault of ours. */
export function isSpoken(error: unknown): boolean {
  return codeOf(error) !== undefined || (error instanceof GraphqlRequestError && error.kind === 'OFFLINE');
}
