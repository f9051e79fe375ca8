import DataLoader from 'dataloader';
import type { Citation } from '../cooperation/citations/citations.ts';

/** Tells who rests on a source; all sources of an answer are asked about at once. Lives for one request. */
export class CitationLoader {
  private readonly loader: DataLoader<string, Citation>;

  /** @param ask gives for each of some sources who rests on it */
  constructor(ask: (ids: readonly string[]) => Promise<readonly Citation[]>) {
    this.loader = new DataLoader(ask);
  }

  load(source: string): Promise<Citation> {
    return this.loader.load(source);
  }
}
