import type { ClassType } from 'type-graphql';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { anEntity, derivedTypes, type EntityId, entities } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';

@ObjectType({ description: 'One thing found.' })
export class SearchEdge {
  @Field(() => String, { description: 'Where this item stands in its list.' })
  readonly cursor!: string;

  @EntityField(anEntity, { description: 'What was found.' })
  readonly node!: EntityId;

  @Field(() => Float, { description: 'How well it fits; comparable within one search only.' })
  readonly score!: number;

  @Field(() => String, { description: 'The name or text that fits.' })
  readonly matched!: string;
}

@ObjectType({ description: 'A page of what was found, best first.' })
export class SearchConnection {
  @EntityField(entities, { description: 'What was found.' })
  readonly nodes!: readonly EntityId[];

  @Field(() => [SearchEdge], { description: 'The same, each with why.' })
  readonly edges!: readonly SearchEdge[];

  @Field(() => derivedTypes.pageInfo as ClassType<object>, { description: 'Where this page stands in the list.' })
  readonly pageInfo!: object;

  @Field(() => Int, { description: 'How many were found in all.' })
  readonly totalCount!: number;
}
