import type { Dataset } from '../dataset.ts';
import { placeOf } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/** Bodies that belong to one country and sit only in others, and do not say why. */
export function countryDisagreement({ entities, ties }: Dataset): Problem[] {
  const seats = new Map<string, string[]>();
  for (const tie of ties) {
    if (tie.kind === 'LOCATED_IN') seats.set(tie.from, [...(seats.get(tie.from) ?? []), tie.to]);
  }
  return entities.flatMap((entity) => {
    const { country } = entity.values;
    const found = seats.get(entity.id);
    if (country === undefined || !found || found.includes(String(country))) return [];
    const what = `${entity.id} belongs to ${country} and is located in ${found.join(', ')}`;
    return [warningAt(placeOf(entity, 'country'), what, 'Correct one of the two, unless it is a mission abroad')];
  });
}
