import DataLoader from 'dataloader';
import { type Citation, citations } from '../cooperation/citations/citations.ts';
import type { Context } from './context.ts';
import { ask } from './questions/ask.ts';

/** Tells who rests on a source; all sources of an answer are asked about at once. Lives for one request. */
export class CitationLoader {
  private readonly loader: DataLoader<string, Citation>;

  constructor(context: Pick<Context, 'analysis' | 'viewer' | 'allowance' | 'today' | 'dontKeep'>) {
    this.loader = new DataLoader((ids) => ask(context, citations, { ids }));
  }

  load(source: string): Promise<Citation> {
    return this.loader.load(source);
  }
}
