import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Everything besides the data that an answer depends on. */
export interface Asked {
  /** The text of the document, as it was sent. */
  readonly query: string;
  /** Which of its operations; null where none is named. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** The media types that are accepted, as the header says it; null where it says nothing. */
  readonly accepted: string | null;
  /** The day that the answer calls today, as YYYY-MM-DD. */
  readonly today: string;
  /** What the asker may see: equal texts, equal rights. */
  readonly viewer: string;
}

/**
 * The key under which the answer is kept: equal for requests that must be answered alike, whatever the order of their variables,
 * and different for any others. Variables that are left out are as good as none.
 * @returns null where the variables are too deep to be compared
 */
export function answerKey(asked: Asked): string | null {
  const variables = canonicalJson(asked.variables ?? {});
  if (variables === null) return null;
  const { query, operationName, accepted, today, viewer } = asked;
  const parts = [query, operationName, variables, accepted, today, viewer];
  // As JSON the parts can't run into one another, and halves of surrogate pairs stay apart.
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
