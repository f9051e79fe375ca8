import type { Measurement } from './measurement.ts';

/** Something that can be measured by name: `npm run bench -- reads start`. */
export interface Suite {
  readonly name: string;
  /** What it measures, in a sentence for the table. */
  readonly about: string;
  /** Runs alone on the machine; `note` gets a line now and then, for people. */
  readonly run: (note: (line: string) => void) => Promise<readonly Measurement[]>;
}
