import { type DocumentNode, GraphQLError, type ValidationRule } from 'graphql';
import { failure, type SaphanError } from '../../errors.ts';
import type { Limits } from './limits.ts';
import { measureDocument } from './measure-document.ts';

interface Excess {
  readonly what: string;
  readonly found: number;
  readonly limit: number;
  readonly remedy: string;
}

function excessesOf(document: DocumentNode, limits: Limits): Excess[] {
  const { depth, fields, aliases } = measureDocument(document);
  const measured: Excess[] = [
    {
      what: 'levels of fields',
      found: depth,
      limit: limits.depth,
      remedy: 'Ask for the inner part in a query of its own.',
    },
    { what: 'fields', found: fields, limit: limits.fields, remedy: 'Leave out what you do not read, or ask twice.' },
    {
      what: 'aliases',
      found: aliases,
      limit: limits.aliases,
      remedy: 'Use in: with several ids, or ask in several queries.',
    },
  ];
  return measured.filter(({ found, limit }) => found > limit);
}

/** What the lexer says when it stops at a bound on tokens (`maxTokens`), before the rest of the text is read. */
const stoppedReading = /^(Syntax Error: )?Document contains more tha[nt] (\d+) tokens/;

/** The refusal of a text that was too long to be parsed; null where parsing failed for another reason. */
export function tooManyTokens(message: string): SaphanError<'QUERY_TOO_LARGE'> | null {
  const limit = Number(stoppedReading.exec(message)?.[2]);
  if (Number.isNaN(limit)) return null;
  const remedy = 'Pass values as variables, and ask in several queries.';
  return failure('QUERY_TOO_LARGE', { what: 'tokens or more', found: limit + 1, limit, remedy });
}

/** Everything in which a parsed document is too large; empty when it may be executed. */
export function checkDocument(document: DocumentNode, limits: Limits): readonly SaphanError<'QUERY_TOO_LARGE'>[] {
  return excessesOf(document, limits).map((excess) => failure('QUERY_TOO_LARGE', excess));
}

/**
 * The same as a validation rule, so that no field of a document that is too large is ever resolved. The other rules are then shown an
 * empty document instead: comparing thousands of fields with one another would cost far more than measuring them.
 */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => ({
    Document: {
      enter: (document) => {
        const errors = checkDocument(document, limits);
        for (const error of errors) {
          const { code, fault, message } = error;
          context.reportError(new GraphQLError(message, { originalError: error, extensions: { code, fault } }));
        }
        return errors.length > 0 ? { ...document, definitions: [] } : undefined;
      },
    },
  });
}
