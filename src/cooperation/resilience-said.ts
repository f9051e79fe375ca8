import type { NetworkEntity } from './network.ts';
import { capital, counted, listed } from './said.ts';

/** How many ways join two entities, as one would tell it; `least` where there may be more than were found. */
export function resilienceSaid(
  from: NetworkEntity,
  to: NetworkEntity,
  routes: number,
  least: boolean,
  cuts: readonly NetworkEntity[],
): string {
  const two = `${from.name} and ${to.name}`;
  if (routes === 0) return `No route between ${two} is recorded.`;
  if (cuts.length > 0) {
    return `Every recorded route between ${two} runs through ${listed(cuts.map((cut) => cut.name))}: nothing would join them without.`;
  }
  if (routes === 1 && least)
    return `${capital(two)} are joined by several routes, but no two were found that share nobody.`;
  const shared = routes === 1 ? 'and it passes nobody else' : 'that share nobody, so no single loss parts them';
  return `${capital(two)} are joined by ${least ? 'at least ' : ''}${counted(routes, 'route')} ${shared}.`;
}
