import { ID, InputType } from 'type-graphql';
import { type DerivedClass, declareField, derivedClass, type TypeThunk } from './declare.ts';
import type { Enums } from './enums.ts';
import { partialDate } from './partial-date.ts';

function declareInput(name: string, description: string, fields: Record<string, [TypeThunk, string]>): DerivedClass {
  const target = derivedClass(name);
  InputType(name, { description })(target);
  for (const [field, [type, meaning]] of Object.entries(fields)) {
    declareField(target, field, type, { description: meaning, nullable: true });
  }
  return target;
}

/** `TiesWhere`: existence of a tie by its kind, its direction, its date and what stands at its other end. */
export function declareTiesWhere(enums: Enums): DerivedClass {
  const end = declareInput('TieEndWhere', 'What stands at the other end of a tie; everything said must hold.', {
    ids: [() => [ID], 'It is one of these.'],
    kinds: [() => [enums.entityKind], 'It is of one of these kinds.'],
    countries: [() => [ID], 'It belongs to one of these countries.'],
  });
  const tie = declareInput('AnyTieWhere', 'A tie; everything said must hold.', {
    kinds: [() => [enums.tieKind], 'It is of one of these kinds.'],
    direction: [() => enums.tieDirection, 'Which way it runs.'],
    asOf: [() => partialDate, 'It held at this date.'],
    with: [() => end, 'What stands at its other end.'],
  });
  return declareInput('TiesWhere', 'Whether such a tie exists.', {
    some: [() => tie, 'At least one like this.'],
    none: [() => tie, 'None like this.'],
  });
}
