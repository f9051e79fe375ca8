import { failure } from '../errors.ts';

/** What all questions of one document together may take. */
export interface Allowance {
  /** Steps of search. */
  readonly steps: number;
  readonly milliseconds: number;
}

/** What a question may take when its turn has come. */
export interface Turn {
  readonly steps: number;
  readonly milliseconds: number;
  /** Says how many steps it took. */
  readonly spent: (steps: number) => void;
}

/** Steps that one question may take, however much its document may. */
const mostSteps = 1_000_000;

/**
 * The work of one document: its questions take their turns one after the other, so that thirty aliases of a heavy one take no more
 * threads than one would, and share what the document may take.
 */
export class DocumentAllowance {
  private stepsLeft: number;
  private readonly until: number;
  private last: Promise<unknown> = Promise.resolve();

  constructor({ steps, milliseconds }: Allowance) {
    this.stepsLeft = steps;
    this.until = performance.now() + milliseconds;
  }

  /** Runs a question when those before it are done. @throws DOCUMENT_SPENT where nothing is left for it */
  take<Answer>(question: string, run: (turn: Turn) => Promise<Answer>): Promise<Answer> {
    const turn = this.last.then(async () => {
      const milliseconds = this.until - performance.now();
      if (this.stepsLeft <= 0 || milliseconds <= 0) throw failure('DOCUMENT_SPENT', { question });
      return run({
        steps: Math.min(this.stepsLeft, mostSteps),
        milliseconds,
        spent: (steps) => {
          this.stepsLeft -= steps;
        },
      });
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
