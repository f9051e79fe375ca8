import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Whether an answer is whole, what cut it short, and whether something was withheld.' })
export class Completeness {
  @Field(() => Boolean, { description: 'True where nothing is missing from the answer.' })
  readonly complete!: boolean;

  @Field(() => String, { nullable: true, description: 'What cut it short, e.g. first, maxHops, budget.' })
  readonly truncatedBy!: string | null;

  @Field(() => Boolean, { description: 'True where something was withheld from the asker.' })
  readonly hiddenByAccess!: boolean;

  @Field(() => Int, { nullable: true, description: 'Steps of search allowed; null where none is needed.' })
  readonly budget!: number | null;

  @Field(() => Int, { nullable: true, description: 'Steps of search spent.' })
  readonly spent!: number | null;
}
