import { type ValidationError, validate } from 'class-validator';
import { failure } from '../errors.ts';

/** The first complaint in a tree of them, with the name of the argument or input field that it is about. */
function firstProblem(errors: readonly ValidationError[]): { argument: string; problem: string } | undefined {
  for (const { property, constraints, children } of errors) {
    const message = Object.values(constraints ?? {})[0];
    if (message) return { argument: property, problem: message.replace(`${property} `, '') };
    const below = firstProblem(children ?? []);
    if (below) return { argument: `${property}.${below.argument}`, problem: below.problem };
  }
  return undefined;
}

/**
 * Checks the arguments of a question against the limits that its class declares.
 * @throws BAD_ARGUMENT naming the argument and what is wrong with it
 */
export async function checkArguments(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const problem = firstProblem(
    await validate(value, { forbidUnknownValues: false, skipMissingProperties: true, stopAtFirstError: true }),
  );
  if (problem) throw failure('BAD_ARGUMENT', problem);
}
