import { Int } from 'type-graphql';
import { defaultPageSize, largestPageSize } from '../../catalog/page-size.ts';
import type { ArgumentDeclaration } from './declare.ts';
import type { EntityTypes, TypeInputs } from './derived-classes.ts';
import { partialDate } from './partial-date.ts';

const page: readonly ArgumentDeclaration[] = [
  {
    name: 'first',
    type: () => Int,
    defaultValue: defaultPageSize,
    description: `How many, at most ${largestPageSize}.`,
  },
  { name: 'after', type: () => String, description: 'A cursor of the same list: what follows it.' },
];

function choice(inputs: TypeInputs): ArgumentDeclaration[] {
  return [
    { name: 'where', type: () => inputs.where, description: 'Only those for which all of this holds.' },
    { name: 'orderBy', type: () => [inputs.order], description: 'By what they are sorted, the first first.' },
  ];
}

/** Arguments of a root list. */
export function rootListArguments(inputs: TypeInputs): readonly ArgumentDeclaration[] {
  const description = 'Only what existed at this date; what has no dates is taken to exist.';
  return [...choice(inputs), ...page, { name: 'asOf', type: () => partialDate, description }];
}

const asOf: ArgumentDeclaration = {
  name: 'asOf',
  type: () => partialDate,
  description: 'Only ties that held at this date; a tie without dates is taken to hold.',
};

/** Arguments of a field that reads one kind of tie. */
export function relationArguments(inputs: TypeInputs): readonly ArgumentDeclaration[] {
  return [...choice(inputs), ...page, asOf];
}

/** Arguments of `ties`. */
export function tiesArguments(types: EntityTypes): readonly ArgumentDeclaration[] {
  return [
    { name: 'kinds', type: () => [types.enums.tieKind], description: 'Only ties of these kinds.' },
    {
      name: 'direction',
      type: () => types.enums.tieDirection,
      defaultValue: 'BOTH',
      description: 'Only ties that run this way.',
    },
    asOf,
    ...page,
  ];
}
