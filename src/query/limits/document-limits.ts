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

/** The tokens of a parsed document, counted along the chain that the lexer leaves; one more than the limit is enough to know. */
function tokensOf(document: DocumentNode, limit: number): number {
  let count = 0;
  for (let token = document.loc?.startToken.next; token && count <= limit; token = token.next) count += 1;
  return count;
}

function excessesOf(document: DocumentNode, limits: Limits): Excess[] {
  const { depth, fields, aliases } = measureDocument(document);
  const tokens = tokensOf(document, limits.tokens);
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
    {
      what: 'tokens',
      found: tokens,
      limit: limits.tokens,
      remedy: 'Pass values as variables, and ask in several queries.',
    },
  ];
  return measured.filter(({ found, limit }) => found > limit);
}

/** Everything in which a document is too large; empty when it may be executed. */
export function checkDocument(document: DocumentNode, limits: Limits): readonly SaphanError<'QUERY_TOO_LARGE'>[] {
  return excessesOf(document, limits).map((excess) => failure('QUERY_TOO_LARGE', excess));
}

/** The same as a validation rule, so that no field of a document that is too large is ever resolved. */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => ({
    Document: {
      enter: (document) => {
        for (const error of checkDocument(document, limits)) {
          const { code, fault, message } = error;
          context.reportError(new GraphQLError(message, { originalError: error, extensions: { code, fault } }));
        }
      },
    },
  });
}
