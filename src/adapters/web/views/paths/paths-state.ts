import type { PathFilter, TieKind } from '../../../../client/generated/schema-types.ts';
import { readPartialDate } from '../../../../client/writing/partial-date.ts';
import { listOf } from '../../core/address.ts';

/** A question about paths, as the address holds it. */
export interface PathsState {
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly thenDate: string | null;
  readonly topics: readonly string[];
  readonly tieKinds: readonly TieKind[];
  readonly avoid: readonly string[];
  readonly through: string | null;
  readonly maxHops: number | null;
  readonly first: number;
}

const positive = (value: string | null): number | null => (Number(value) > 0 ? Math.floor(Number(value)) : null);

export function readPathsState(params: URLSearchParams): PathsState {
  return {
    from: params.get('from'),
    to: params.get('to'),
    asOf: readPartialDate(params.get('asOf') ?? ''),
    thenDate: readPartialDate(params.get('then') ?? ''),
    topics: listOf(params, 'topics'),
    tieKinds: listOf<TieKind>(params, 'tieKinds'),
    avoid: listOf(params, 'avoid'),
    through: params.get('through'),
    maxHops: positive(params.get('maxHops')),
    first: positive(params.get('first')) ?? 5,
  };
}

const some = <Word>(list: readonly Word[]): readonly Word[] | null => (list.length > 0 ? list : null);

/** The filter that the server is asked with: what is not restricted is left out. */
export function pathFilter(state: PathsState): PathFilter {
  return {
    asOf: state.asOf,
    topics: some(state.topics),
    tieKinds: some(state.tieKinds),
    avoid: some(state.avoid),
    through: state.through ? [state.through] : null,
    maxHops: state.maxHops,
  };
}
