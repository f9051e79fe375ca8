import { spokenDate } from '../../catalog/tie-sentence.ts';
import { dayText } from '../../network/day-number.ts';
import type { Telling } from '../question.ts';
import { capitalize, countWord, formatList, pluralize } from '../telling/sentence.ts';
import type { FoundCooperationPath } from './other-forums.ts';

/** A path of the earlier day and the places of its steps that are no more. */
export interface FoundBreak {
  readonly path: FoundCooperationPath;
  readonly lost: readonly number[];
}

/** Why a path of an earlier day is no path any more. */
export function reasonForBreak({ network, facts }: Telling, { path, lost }: FoundBreak, day: number): string {
  const name = (entity: number) => facts.entity(entity).name;
  const ends = lost.map((step) => path.entities.slice(step, step + 2));
  const closed = [...new Set(ends.flat())].filter((entity) => (network.entities.ends[entity] as number) <= day);
  if (closed.length > 0) {
    const ended = closed.map((entity) => {
      const last = dayText(network.entities.ends[entity] as number);
      return `${name(entity)} ended by ${spokenDate(last)}`;
    });
    return `${formatList(ended)}.`;
  }
  if (lost.length > 0) {
    const ended = lost.map((step) => {
      const [near, far] = path.entities.slice(step, step + 2) as [number, number];
      const { until } = facts.tie(path.ties[step] as number);
      return `the tie between ${name(near)} and ${name(far)} ${until ? `ended ${spokenDate(until)}` : 'no longer holds'}`;
    });
    return `It broke because ${formatList(ended)}.`;
  }
  return 'Each of its ties still stands, but together they are worth too little to be a way.';
}

/** What became of the paths between two, in one sentence. */
export function describeChanges(
  { facts }: Telling,
  changes: {
    readonly ends: readonly [number, number];
    /** The earlier date as one says it. */
    readonly earlier: string;
    readonly kept: readonly FoundCooperationPath[];
    readonly broken: readonly FoundCooperationPath[];
    readonly fresh: readonly FoundCooperationPath[];
  },
): string {
  const name = (entity: number) => facts.entity(entity).name;
  const best = (paths: readonly FoundCooperationPath[]) => {
    const names = paths
      .slice(0, 3)
      .map((path) => formatList(path.entities.slice(1, -1).map(name)) || 'a tie of their own');
    return names.length > 0 ? ` (${names.join('; ')})` : '';
  };
  const counted = (paths: readonly FoundCooperationPath[]) => (paths.length === 0 ? 'none' : countWord(paths.length));
  const { ends, earlier, kept, broken, fresh } = changes;
  const stand = kept.length === 1 ? 'stands' : 'stand';
  const parts = [
    `${pluralize(kept.length, 'route')} of ${earlier} between ${name(ends[0])} and ${name(ends[1])} still ${stand}${best(kept)}`,
    `${counted(broken)} broke${best(broken)}`,
    `${counted(fresh)} came since${best(fresh)}`,
  ];
  return capitalize(`${parts.join('; ')}.`);
}
