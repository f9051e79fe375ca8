import { type FinishedAnswer, finishedAnswer } from './finished-answer.ts';

/** An answer as the executor gave it. */
export interface GivenAnswer {
  readonly status: number;
  readonly contentType: string;
  /** JSON in which errors, where there are any, come before the data. */
  readonly text: string;
}

/** An answer that stopped because time ran out might be longer the next time; the word is looked for wherever an alias put it. */
const ranOutOfTime = '"TIME"';

/**
 * The answer as it may be kept, if it is whole: executed, without errors, and not cut short by time.
 * @returns null for anything else
 */
export function wholeAnswer({ status, contentType, text }: GivenAnswer): FinishedAnswer | null {
  if (status !== 200 || !text.startsWith('{"data":{') || text.includes(ranOutOfTime)) return null;
  return finishedAnswer(contentType, text);
}
