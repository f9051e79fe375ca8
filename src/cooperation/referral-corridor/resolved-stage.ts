import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { numberOfText } from '../../network/text-table.ts';
import { type Stage, stages } from './stages.ts';

/** A stage in the numbers of a network. */
export interface ResolvedStage {
  readonly stage: Stage;
  /** For each mandate, by its number, how well it serves the stage, 0 to 1; 0 where it doesn't. */
  readonly worth: Float64Array;
  /** Topics that serve it. */
  readonly topics: ReadonlySet<number>;
  /** For each of what is expected, the mandates of which one must be there. */
  readonly expected: readonly ReadonlySet<number>[];
}

/** The stages of a case, their words found once. */
export function resolveStages({ words, entities }: PreparedNetwork): readonly ResolvedStage[] {
  const mandates = (names: readonly string[]) => new Set(names.map((name) => words.mandates.indexOf(name)));
  return stages.map((stage) => ({
    stage,
    worth: Float64Array.from(words.mandates, (mandate) => stage.mandates[mandate] ?? 0),
    topics: new Set(stage.topics.map((topic) => numberOfText(entities.ids, topic))),
    expected: stage.expected.map((one) => mandates(one.mandates)),
  }));
}
