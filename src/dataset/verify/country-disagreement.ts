import { type Dataset, type EntityRecord, placeOf } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/** What missions abroad are there for, and whom what they run serves. */
const abroad = ['FOREIGN_AFFAIRS', 'OVERSEAS_WORKERS', 'NATIONALS_ABROAD'];

/** True for an embassy, a labour office abroad, and the hotline or shelter of one. */
function isMission({ values }: EntityRecord): boolean {
  return [values.mandates ?? [], values.clientele ?? []].flat().some((word) => abroad.includes(String(word)));
}

/** Bodies that belong to one country and sit only in others, and do not say why. */
export function countryDisagreement({ entities, ties }: Dataset): Problem[] {
  const seats = new Map<string, string[]>();
  for (const tie of ties) {
    if (tie.kind === 'LOCATED_IN') seats.set(tie.from, [...(seats.get(tie.from) ?? []), tie.to]);
  }
  return entities.flatMap((entity) => {
    const { country } = entity.values;
    const found = seats.get(entity.id);
    if (country === undefined || !found || found.includes(String(country)) || isMission(entity)) return [];
    const what = `${entity.id} belongs to ${country} and is located in ${found.join(', ')}`;
    return [
      warningAt(
        placeOf(entity, 'country'),
        what,
        'Correct one of the two, unless it is a mission abroad: then say so in its mandates',
      ),
    ];
  });
}
