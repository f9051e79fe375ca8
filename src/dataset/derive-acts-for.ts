import type { EntityRecord, TieRecord, Values } from './dataset.ts';
import { tieId } from './tie-id.ts';

/** Bodies of a province or of several countries do not speak for a state. */
const levelsBelowOrAboveTheState = ['LOCAL', 'REGIONAL'];

/**
 * A named government body of a country acts for that state. Derived, so that it is said of all of them alike; its
 * evidence is the body's own, and it holds as long as the body exists.
 */
export function deriveActsFor(entities: readonly EntityRecord[]): TieRecord[] {
  return entities.flatMap((agency) => {
    const { country, level, unnamed, since, until, evidence } = agency.values;
    if (agency.kind !== 'Agency' || typeof country !== 'string' || unnamed === true || evidence === undefined)
      return [];
    if (levelsBelowOrAboveTheState.includes(String(level))) return [];
    const values: Values = {
      basis: 'INFERRED',
      evidence,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    };
    const id = tieId(agency.id, 'ACTS_FOR', country, typeof since === 'string' ? since : undefined);
    return [{ id, kind: 'ACTS_FOR', from: agency.id, to: country, place: agency.place, values, lines: {} }];
  });
}
