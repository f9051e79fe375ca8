import { failure } from '../../errors.ts';
import { requirePartner } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { independentPaths } from '../path-search/independent-paths.ts';
import type { Work } from '../path-search/work.ts';
import { question, type Telling } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import { capitalize, formatList, pluralize } from '../telling/sentence.ts';
import { mentionedOnPaths } from './mentioned-on-paths.ts';
import { type FoundCooperationPath, withOtherForums } from './other-forums.ts';
import { type CooperationPath, tellPath } from './tell-path.ts';

export interface ResilienceArguments {
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | null;
}

export interface CutEntity {
  readonly entity: string;
  readonly sentence: string;
}

export interface Resilience {
  readonly independentRoutes: number;
  readonly routes: readonly CooperationPath[];
  readonly cutEntities: readonly CutEntity[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

interface Ends {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

interface ResilienceFound extends Ends {
  readonly paths: readonly FoundCooperationPath[];
  readonly cuts: readonly number[];
  readonly more: boolean;
  /** True where there may be more paths than were found. */
  readonly atLeast: boolean;
  readonly work: Work;
}

/** How many paths join two entities, as one would tell it. */
function describeResilience({ facts }: Telling, { start, end, paths, cuts, atLeast }: ResilienceFound): string {
  const name = (entity: number) => facts.entity(entity).name;
  const two = `${name(start)} and ${name(end)}`;
  const count = paths.length;
  if (count === 0) return `No route between ${two} is recorded.`;
  if (cuts.length > 0) {
    return `Every recorded route between ${two} runs through ${formatList(cuts.map(name))}: nothing would join them without.`;
  }
  if (count === 1 && atLeast) {
    return `${capitalize(two)} are joined by several routes, but no two were found that share nobody.`;
  }
  const shared = count === 1 ? 'and it passes nobody else' : 'that share nobody, so no single loss parts them';
  return `${capitalize(two)} are joined by ${atLeast ? 'at least ' : ''}${pluralize(count, 'route')} ${shared}.`;
}

/** How many paths that share nobody join two entities on a day, and who could cut them all. */
export const resilience = question<ResilienceArguments, Ends, ResilienceFound, Resilience>({
  name: 'resilience',
  resolve({ from, to, asOf, today }, resolving) {
    const [start, end] = [requirePartner(resolving, from), requirePartner(resolving, to)];
    if (start === end) {
      throw failure('BAD_ARGUMENT', { argument: 'to', problem: 'is where the routes begin; name another end' });
    }
    return { start, end, day: resolveDay(asOf, today) };
  },
  search(ends, searching) {
    const rows = searching.channelsOn(ends.day);
    const found = independentPaths(searching.paths, rows, ends.start, ends.end, searching.work);
    return {
      ...ends,
      paths: found.paths.map((path) => withOtherForums(rows.channels, path)),
      cuts: found.cuts,
      more: found.more,
      atLeast: found.more || !found.exact,
      work: searching.work,
    };
  },
  mentions: ({ start, end, paths, cuts }, network) => mentionedOnPaths(paths, network, [start, end, ...cuts]),
  tell(found, telling) {
    const name = (entity: number) => telling.facts.entity(entity).name;
    const two = `${name(found.start)} and ${name(found.end)}`;
    return {
      independentRoutes: found.paths.length,
      routes: found.paths.map((path) => tellPath(telling, path, found.day)),
      cutEntities: found.cuts.map((cut) => ({
        entity: telling.facts.entity(cut).id,
        sentence: `Every recorded route between ${two} runs through ${name(cut)}.`,
      })),
      sentence: describeResilience(telling, found),
      completeness: completenessOf(telling, found.more ? 'PATHS' : null, found.work),
    };
  },
});
