import type { Telling } from '../question.ts';
import { capitalize, formatList, pluralize } from '../telling/sentence.ts';
import type { Loss } from './search-losses.ts';
import type { RemovalFound } from './search-removal.ts';

/** Those isolated that are named. */
export const isolatedNamed = 5;

interface Losses {
  readonly separated: readonly Loss[];
  readonly weakened: readonly Loss[];
}

/** The losses of pairs of countries, and those of all other pairs. */
function partedLosses({ countries, separated, weakened }: RemovalFound): { states: Losses; bodies: Losses } {
  const states = new Set(countries);
  const between = ({ a, b }: Loss) => states.has(a) && states.has(b);
  const parted = (is: (loss: Loss) => boolean) => ({ separated: separated.filter(is), weakened: weakened.filter(is) });
  return { states: parted(between), bodies: parted((loss) => !between(loss)) };
}

function describeCountries({ facts }: Telling, { separated, weakened }: Losses): string {
  const name = (entity: number) => facts.entity(entity).name;
  const [most] = weakened;
  if (separated.length > 0) {
    const pairs = separated.map(({ a, b }) => `${name(a)} and ${name(b)}`);
    const have = pluralize(separated.length, 'pair of countries has', 'pairs of countries have');
    return `${have} no way left: ${formatList(pairs, 3)}`;
  }
  if (!most) return 'no pair of countries has a weaker way: their best ways run elsewhere';
  const how = `${name(most.a)} and ${name(most.b)} from ${most.before.toPrecision(2)} to ${most.after.toPrecision(2)}`;
  const have = pluralize(weakened.length, 'pair of countries has', 'pairs of countries have');
  return `${have} a weaker way, most of all ${how}`;
}

/** Who loses the paths to most others: named once, not once for each of the others. */
function mostLosing(losses: readonly Loss[]): number[] {
  const count = new Map<number, number>();
  for (const { a, b } of losses) for (const end of [a, b]) count.set(end, (count.get(end) ?? 0) + 1);
  const named = new Set<number>();
  const byCount = [...count].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  const partnersOf = new Map(byCount.map(([end]): [number, number[]] => [end, []]));
  for (const { a, b } of losses) {
    partnersOf.get(a)?.push(b);
    partnersOf.get(b)?.push(a);
  }
  for (const [end] of byCount) if (partnersOf.get(end)?.some((other) => !named.has(other))) named.add(end);
  return [...named];
}

function describeBodies({ facts }: Telling, { separated, weakened }: Losses): string[] {
  const names = (losses: readonly Loss[]) => mostLosing(losses).map((entity) => facts.entity(entity).name);
  const described: string[] = [];
  if (separated.length > 0) {
    const pairs = pluralize(separated.length, 'pair around it has', 'pairs around it have');
    described.push(`${pairs} no way left, those with ${formatList(names(separated), 3)}`);
  }
  if (weakened.length > 0) {
    const pairs = pluralize(weakened.length, 'pair around it has', 'pairs around it have');
    described.push(`${pairs} a weaker way, those with ${formatList(names(weakened), 3)} first`);
  }
  return described;
}

/** The impact of a removal as one would tell it: what ends, then what it means for countries and for those around it. */
export function describeRemoval(telling: Telling, found: RemovalFound): string {
  const { facts } = telling;
  const name = facts.entity(found.entity).name;
  const joins = [
    found.nearOthers > 0 ? pluralize(found.nearOthers, 'other', 'others') : '',
    found.nearCountries > 0 ? pluralize(found.nearCountries, 'country', 'countries') : '',
  ].filter(Boolean);
  const now =
    joins.length > 0
      ? `${name} is directly tied to ${formatList(joins)}.`
      : `${name} has no tie to anybody on that day.`;
  const { states, bodies } = partedLosses(found);
  const means = [describeCountries(telling, states), ...describeBodies(telling, bodies)].join('; ');
  return `${now} Without it ${means}.${describeIsolated(telling, found.isolated)}`;
}

function describeIsolated({ facts }: Telling, isolated: readonly number[]): string {
  if (isolated.length === 0) return '';
  const named = isolated.slice(0, isolatedNamed).map((entity) => facts.entity(entity).name);
  const more = isolated.length - named.length;
  const all = formatList(more > 0 ? [...named, `${more} more`] : named, isolatedNamed + 1);
  return ` ${capitalize(all)} would have no other tie on record.`;
}
