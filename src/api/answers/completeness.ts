import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Truncation, truncations } from '../../cooperation/telling/completeness.ts';

const truncation = Object.fromEntries(Object.keys(truncations).map((word) => [word, word]));

registerEnumType(truncation, {
  name: 'Truncation',
  description: 'What cut an answer short.',
  valuesConfig: Object.fromEntries(Object.entries(truncations).map(([word, description]) => [word, { description }])),
});

@ObjectType({ description: 'Whether an answer is whole, what cut it short, and whether something was withheld.' })
export class Completeness {
  @Field(() => Boolean, { description: 'True where nothing is missing from the answer.' })
  readonly complete!: boolean;

  @Field(() => truncation, { nullable: true, description: 'What cut it short; null where nothing did.' })
  readonly truncatedBy!: Truncation | null;

  @Field(() => Boolean, { description: 'True where something was withheld from the asker.' })
  readonly hiddenByAccess!: boolean;

  @Field(() => Int, { nullable: true, description: 'Steps of search allowed; null where none is needed.' })
  readonly budget!: number | null;

  @Field(() => Int, { nullable: true, description: 'Steps of search spent.' })
  readonly spent!: number | null;
}
