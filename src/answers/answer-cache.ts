import { LRUCache } from 'lru-cache';
import type { Revisions } from '../api/revisions.ts';
import type { FinishedAnswer } from './finished-answer.ts';

/** What a question came to: an answer that may be kept, or anything else, which is passed on and forgotten. */
export type Outcome<Other> = { readonly finished: FinishedAnswer } | { readonly finished: null; readonly other: Other };

export interface AnswerFigures {
  readonly hits: number;
  readonly misses: number;
  /** Requests that waited for the same question of somebody else. */
  readonly joined: number;
  /** Requests that went past the cache because their sender wished so. */
  readonly passed: number;
  readonly bytes: number;
  readonly answers: number;
}

/** How a request wants to be served: from what is kept if it can be, freshly, or freshly and without leaving a trace. */
export type Wish = 'ANY' | 'FRESH' | 'UNKEPT';

/** A key and the bookkeeping around it take about as much. */
const overhead = 500;

/** The answers of one revision. What began under a revision is kept with it, also when a newer one has taken its place since. */
class Shelf<Other> {
  readonly running = new Map<string, Promise<Outcome<Other>>>();
  readonly kept: LRUCache<string, FinishedAnswer>;

  constructor(
    readonly revision: string,
    bytes: number,
  ) {
    this.kept = new LRUCache({
      maxSize: bytes,
      // One huge answer must not push out a thousand that are asked every minute.
      maxEntrySize: Math.ceil(bytes / 8),
      sizeCalculation: (answer) => answer.bytes.length + overhead,
    });
  }
}

/**
 * Finished answers, kept for as long as the data is the same. Every request asks for the revision of the data first (`Revisions`
 * bounds how often the database is asked); with a new revision everything kept is dropped at once.
 */
export class AnswerCache<Other> {
  private shelf: Shelf<Other> | null = null;
  private counts = { hits: 0, misses: 0, joined: 0, passed: 0 };

  /** @param bytes how much is kept at most; 0 keeps nothing */
  constructor(
    private readonly revisions: Revisions,
    private readonly bytes: number,
  ) {}

  /**
   * The answer kept under the key, or what `execute` comes to; requests that ask the same at the same time share one execution.
   * @param key null: this question is not comparable with any other
   */
  async answer(key: string | null, wish: Wish, execute: () => Promise<Outcome<Other>>): Promise<Outcome<Other>> {
    if (key === null || this.bytes === 0) return execute();
    if (wish !== 'ANY') this.counts.passed += 1;
    if (wish === 'UNKEPT') return execute();
    const shelf = await this.currentShelf();
    if (!shelf) return execute();
    if (wish === 'FRESH') return this.executeFor(shelf, key, execute);
    const kept = shelf.kept.get(key);
    if (kept) {
      this.counts.hits += 1;
      return { finished: kept };
    }
    const running = shelf.running.get(key);
    if (running) {
      this.counts.joined += 1;
      return running;
    }
    this.counts.misses += 1;
    const started = this.executeFor(shelf, key, execute).finally(() => shelf.running.delete(key));
    shelf.running.set(key, started);
    return started;
  }

  figures(): AnswerFigures {
    const kept = this.shelf?.kept;
    return { ...this.counts, bytes: kept?.calculatedSize ?? 0, answers: kept?.size ?? 0 };
  }

  private async executeFor(shelf: Shelf<Other>, key: string, execute: () => Promise<Outcome<Other>>) {
    const outcome = await execute();
    if (outcome.finished) shelf.kept.set(key, outcome.finished);
    return outcome;
  }

  /** The shelf of the revision that is current now; null while the database doesn't say, when nothing kept may be trusted. */
  private async currentShelf(): Promise<Shelf<Other> | null> {
    try {
      const revision = await this.revisions.current();
      if (this.shelf?.revision !== revision) this.shelf = new Shelf(revision, this.bytes);
      return this.shelf;
    } catch {
      return null;
    }
  }
}
