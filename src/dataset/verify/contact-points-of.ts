import { type Dataset, type EntityRecord, placeOf, type RecordValue } from '../dataset.ts';
import type { Place } from '../problem.ts';

/** One way to reach somebody, with whom it reaches and where it stands. */
export interface PlacedContactPoint {
  readonly entity: EntityRecord;
  readonly point: RecordValue;
  readonly place: Place;
  /** As reports call it: the channel, the label, the body; not the value, which may be what nobody shall read. */
  readonly name: string;
}

/** Every contact point of the data, in its order. */
export function contactPointsOf({ entities }: Pick<Dataset, 'entities'>): readonly PlacedContactPoint[] {
  return entities.flatMap((entity) =>
    ((entity.values.contactPoints ?? []) as readonly RecordValue[]).map((point, index) => ({
      entity,
      point,
      place: placeOf(entity, `contactPoints.${index}`),
      name: `the ${point.channel} "${point.label}" of ${entity.id}`,
    })),
  );
}
