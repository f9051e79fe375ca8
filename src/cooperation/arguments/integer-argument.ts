import { failure } from '../../errors.ts';

/** A whole number within bounds, or the fallback where none is given. @throws BAD_ARGUMENT naming the argument. */
export function integerArgument(
  argument: string,
  value: number | null | undefined,
  bounds: { readonly fallback: number; readonly least: number; readonly most: number },
): number {
  if (value === null || value === undefined) return bounds.fallback;
  if (!Number.isInteger(value) || value < bounds.least || value > bounds.most) {
    throw failure('BAD_ARGUMENT', {
      argument,
      problem: `is ${value}; give a whole number from ${bounds.least} to ${bounds.most}`,
    });
  }
  return value;
}
