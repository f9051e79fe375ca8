import type { NetworkEntity } from './network.ts';
import { capital, counted, listed } from './said.ts';

/** A pair whose best way is lost or weaker. */
export interface Loss {
  readonly a: NetworkEntity;
  readonly b: NetworkEntity;
  readonly before: number;
  readonly after: number;
  /** What the best way that remains passes, in order. */
  readonly instead: readonly NetworkEntity[];
}

/** What a removal does, before it is put into words. */
export interface Removal {
  readonly entity: NetworkEntity;
  /** All who are directly tied to it. */
  readonly near: readonly NetworkEntity[];
  readonly countries: readonly NetworkEntity[];
  readonly separated: readonly Loss[];
  readonly weakened: readonly Loss[];
  readonly isolated: readonly NetworkEntity[];
}

const names = (entities: readonly NetworkEntity[]) => entities.map((entity) => entity.name);

function between(states: ReadonlySet<NetworkEntity>, loss: Loss): boolean {
  return states.has(loss.a) && states.has(loss.b);
}

function ofCountries({ countries, separated, weakened }: Removal): string {
  const states = new Set(countries);
  const lost = separated.filter((loss) => between(states, loss));
  const weaker = weakened.filter((loss) => between(states, loss));
  const [most] = weaker;
  if (lost.length > 0) {
    const pairs = lost.map(({ a, b }) => `${a.name} and ${b.name}`);
    return `${counted(lost.length, 'pair of countries has', 'pairs of countries have')} no way left: ${listed(pairs, 3)}`;
  }
  if (!most) return 'no pair of countries has a weaker way: their best ways run elsewhere';
  const how = `${most.a.name} and ${most.b.name} from ${most.before.toPrecision(2)} to ${most.after.toPrecision(2)}`;
  return `${counted(weaker.length, 'pair of countries has', 'pairs of countries have')} a weaker way, most of all ${how}`;
}

/** Who loses the ways to most others: said once, not once for each of the others. */
function whoLoses(losses: readonly Loss[]): NetworkEntity[] {
  const count = new Map<NetworkEntity, number>();
  for (const { a, b } of losses) for (const end of [a, b]) count.set(end, (count.get(end) ?? 0) + 1);
  const left = new Set(losses);
  const told: NetworkEntity[] = [];
  for (const [end] of [...count].sort((x, y) => y[1] - x[1] || (x[0].id < y[0].id ? -1 : 1))) {
    const own = [...left].filter(({ a, b }) => a === end || b === end);
    for (const loss of own) left.delete(loss);
    if (own.length > 0) told.push(end);
  }
  return told;
}

function ofBodies({ countries, separated, weakened }: Removal): string[] {
  const states = new Set(countries);
  const lost = separated.filter((loss) => !between(states, loss));
  const weaker = weakened.filter((loss) => !between(states, loss));
  const told: string[] = [];
  if (lost.length > 0) {
    const pairs = counted(lost.length, 'pair around it has', 'pairs around it have');
    told.push(`${pairs} no way left, those with ${listed(names(whoLoses(lost)), 3)}`);
  }
  if (weaker.length > 0) {
    const pairs = counted(weaker.length, 'pair around it has', 'pairs around it have');
    told.push(`${pairs} a weaker way, those with ${listed(names(whoLoses(weaker)), 3)} first`);
  }
  return told;
}

/** The impact of a removal as one would tell it: what ends, then what it means for countries and for those around it. */
export function removalSaid(removal: Removal): string {
  const { entity, near, isolated } = removal;
  const states = near.filter((other) => other.kind === 'Country');
  const others = near.length - states.length;
  const joins = [
    others > 0 ? counted(others, 'other', 'others') : '',
    states.length > 0 ? counted(states.length, 'country', 'countries') : '',
  ].filter(Boolean);
  const now =
    joins.length > 0
      ? `${entity.name} is directly tied to ${listed(joins)}.`
      : `${entity.name} has no tie to anybody on that day.`;
  const alone = isolated.length > 0 ? ` ${capital(listed(names(isolated), 5))} would have no other tie on record.` : '';
  const means = [ofCountries(removal), ...ofBodies(removal)].join('; ');
  return `${now} Without it ${means}.${alone}`;
}
