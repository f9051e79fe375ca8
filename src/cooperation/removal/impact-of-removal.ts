import { idOf } from '../../network/read-network.ts';
import { requirePartner } from '../arguments/require-entity.ts';
import { resolveDay } from '../arguments/resolve-day.ts';
import { question, type Telling } from '../question.ts';
import { type Completeness, completenessOf } from '../telling/completeness.ts';
import { formatList } from '../telling/sentence.ts';
import { describeRemoval, isolatedNamed } from './describe-removal.ts';
import type { Loss } from './search-losses.ts';
import { type RemovalFound, type RemovalWanted, searchRemoval } from './search-removal.ts';

export interface RemovalArguments {
  readonly id: string;
  readonly asOf?: string | null;
}

export interface SeparatedPair {
  readonly a: string;
  readonly b: string;
  readonly sentence: string;
}

export interface WeakenedPair extends SeparatedPair {
  /** Worth of the best path with it and without it, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

export interface RemovalImpact {
  readonly entity: string;
  readonly separated: readonly SeparatedPair[];
  readonly weakened: readonly WeakenedPair[];
  readonly isolated: readonly string[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

function weakenedPair({ facts }: Telling, { a, b, before, after, instead }: Loss): WeakenedPair {
  const name = (entity: number) => facts.entity(entity).name;
  const rest = instead.length > 0 ? ` What remains runs through ${formatList(instead.map(name))}.` : '';
  const sentence = `The best way between ${name(a)} and ${name(b)} falls from ${before.toPrecision(2)} to ${after.toPrecision(2)}.${rest}`;
  return { a: facts.entity(a).id, b: facts.entity(b).id, before, after, sentence };
}

function separatedPair({ facts }: Telling, { a, b }: Loss, entity: number): SeparatedPair {
  const [one, other] = [facts.entity(a), facts.entity(b)];
  const sentence = `Without ${facts.entity(entity).name} no way between ${one.name} and ${other.name} is recorded.`;
  return { a: one.id, b: other.id, sentence };
}

function mentionedLosses({ separated, weakened }: RemovalFound): number[] {
  return [...separated, ...weakened].flatMap(({ a, b, instead }) => [a, b, ...instead]);
}

/**
 * What falls apart without one entity: pairs of countries (members of ASEAN and Japan), and of those directly around it, that have
 * no path to each other without it or a weaker one; and those that are left with no tie. Hubs are counted without it.
 */
export const impactOfRemoval = question<RemovalArguments, RemovalWanted, RemovalFound, RemovalImpact>({
  name: 'impactOfRemoval',
  resolve: ({ id, asOf, today }, resolving) => ({
    entity: requirePartner(resolving, id),
    day: resolveDay(asOf, today),
  }),
  search: searchRemoval,
  mentions: (found) => ({
    entities: [found.entity, ...mentionedLosses(found), ...found.isolated.slice(0, isolatedNamed)],
    ties: [],
  }),
  tell: (found, telling) => ({
    entity: telling.facts.entity(found.entity).id,
    separated: found.separated.map((loss) => separatedPair(telling, loss, found.entity)),
    weakened: found.weakened.map((loss) => weakenedPair(telling, loss)),
    isolated: found.isolated.map((entity) => idOf(telling.network, entity)),
    sentence: describeRemoval(telling, found),
    completeness: completenessOf(telling, found.more ? 'NEIGHBOURS' : null, found.work),
  }),
});
