import { failure } from '../../errors.ts';
import { maskOfEntities } from '../../network/network-mask.ts';
import { numberOfText } from '../../network/text-table.ts';
import { integerArgument } from '../arguments/integer-argument.ts';
import { requirePartner } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { type ChannelFilter, noFilter } from '../channels/channels.ts';
import { differentPaths } from '../path-search/different-paths.ts';
import type { Goal } from '../path-search/goal.ts';
import { defaultMaxHops, leastScore, mostThrough } from '../path-search/limits.ts';
import type { Work } from '../path-search/work.ts';
import { type Asked, question, type Resolving, type Searching } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import { mentionedOnPaths } from './mentioned-on-paths.ts';
import { type FoundCooperationPath, withOtherForums } from './other-forums.ts';
import { type CooperationPath, tellPath } from './tell-path.ts';

/** What a path may use; the names are those of the contract. */
export interface PathFilter {
  readonly asOf?: string | null;
  readonly topics?: readonly string[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly through?: readonly string[] | null;
  readonly maxHops?: number | null;
}

export interface CooperationPathsArguments {
  readonly from: string;
  readonly to: string;
  readonly filter?: PathFilter | null;
  /** How many paths at most, 1 to 50. */
  readonly first?: number | null;
}

export interface CooperationPaths {
  readonly paths: readonly CooperationPath[];
  readonly completeness: Completeness;
}

/** A question for paths, in numbers. */
export interface PathsWanted {
  readonly goal: Goal;
  readonly day: number;
  readonly filter: ChannelFilter;
  readonly first: number;
  /** True where what is to be passed, or an end, is to be avoided too: then there is none. */
  readonly blocked: boolean;
}

export interface PathsFound {
  readonly paths: readonly FoundCooperationPath[];
  /** True where another path, different from all of these, exists. */
  readonly more: boolean;
  /** False where a search kept too few beginnings of paths to be sure that no better one was missed. */
  readonly certain: boolean;
  readonly work: Work;
}

function resolveFilter({ network }: Resolving, filter: PathFilter): ChannelFilter {
  const number = (id: string) => numberOfText(network.entities.ids, id);
  const kinds = filter.tieKinds;
  const known = (ids: readonly string[]) => ids.map(number).filter((entity) => entity >= 0);
  return {
    tieKinds: kinds ? Uint8Array.from(network.words.tieKinds, (kind) => (kinds.includes(kind) ? 1 : 0)) : null,
    topics: filter.topics ? new Set(known(filter.topics)) : null,
    without: filter.avoid ? maskOfEntities(known(filter.avoid)) : noFilter.without,
  };
}

/** @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT */
export function resolvePaths(asked: CooperationPathsArguments & Asked, resolving: Resolving): PathsWanted {
  const { from, to } = asked;
  const filter = asked.filter ?? {};
  const first = integerArgument('first', asked.first, { fallback: 5, least: 1, most: 50 });
  const maxHops = integerArgument('maxHops', filter.maxHops, { fallback: defaultMaxHops, least: 1, most: 10 });
  const day = resolveDay(filter.asOf, asked.today);
  const [start, end] = [requirePartner(resolving, from), requirePartner(resolving, to)];
  const passed = [...new Set(filter.through ?? [])];
  const through = passed.map((id) => requirePartner(resolving, id)).filter((one) => one !== start && one !== end);
  if (from === to) {
    throw failure('BAD_ARGUMENT', { argument: 'to', problem: 'is where the path begins; name another end' });
  }
  if (through.length > mostThrough) {
    const problem = `names more than ${mostThrough} entities; name fewer`;
    throw failure('BAD_ARGUMENT', { argument: 'through', problem });
  }
  const resolved = resolveFilter(resolving, filter);
  const blocked = [start, end, ...through].some((entity) => resolved.without.entities.has(entity));
  return { goal: { start, end, through, maxHops }, day, filter: resolved, first, blocked };
}

/** Finds the best different paths. */
export function searchPaths(wanted: PathsWanted, searching: Searching): PathsFound {
  const { goal, day, filter, first, blocked } = wanted;
  if (blocked) return { paths: [], more: false, certain: true, work: searching.work };
  const rows = searching.channelsOn(day, filter);
  const found = differentPaths(searching.paths, rows, goal, { count: first, least: leastScore }, searching.work);
  return {
    paths: found.paths.map((path) => withOtherForums(rows.channels, path)),
    more: found.more,
    certain: found.certain,
    work: searching.work,
  };
}

/**
 * The best ways from one entity to another, ranked by what they are worth and really different from each other.
 * What `avoid` names is left out of the network, hubs counted without it; every path passes all that `through` names.
 */
export const cooperationPaths = question<CooperationPathsArguments, PathsWanted, PathsFound, CooperationPaths>({
  name: 'cooperationPaths',
  resolve: resolvePaths,
  search: searchPaths,
  mentions: ({ paths }, network) => mentionedOnPaths(paths, network),
  tell: ({ paths, more, certain, work }, telling, { day }) => ({
    paths: paths.map((path) => tellPath(telling, path, day)),
    completeness: completenessOf(telling, certain ? (more ? 'FIRST' : null) : 'UNCERTAIN', work),
  }),
});
