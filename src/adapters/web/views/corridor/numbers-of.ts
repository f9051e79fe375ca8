import type { CorridorBody } from '../../../../client/generated/corridor.ts';

/** The telephone numbers of a body: services have them. */
export function numbersOf({ entity }: CorridorBody): readonly string[] {
  return 'numbers' in entity ? entity.numbers : [];
}
