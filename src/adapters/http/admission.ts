import { failure } from '../../errors.ts';

/** A question in hand is answered in well under a second as a rule; then there is room again. */
const comeBackAfterSeconds = 1;

/** How many questions are in hand at once, and no more: beyond that, waiting would make every answer late. */
export class Admission {
  private inFlight = 0;
  private shed = 0;

  /** @param most questions in hand at once */
  constructor(private readonly most: number) {}

  /**
   * Does the work if there is room.
   * @throws OVERLOADED where there is none
   */
  async admit<T>(work: () => Promise<T>): Promise<T> {
    if (this.inFlight >= this.most) {
      this.shed += 1;
      throw failure('OVERLOADED', { retryAfterSeconds: comeBackAfterSeconds });
    }
    this.inFlight += 1;
    try {
      return await work();
    } finally {
      this.inFlight -= 1;
    }
  }

  figures(): { readonly inFlight: number; readonly shed: number } {
    return { inFlight: this.inFlight, shed: this.shed };
  }
}
