import { Field, Int, ObjectType } from 'type-graphql';
import { anEntity, type EntityId } from '../derived-types.ts';
import { EntityField } from '../entity-field.ts';
import { Completeness } from './completeness.ts';
import { CooperationPath } from './path.ts';

@ObjectType({ description: 'An entity through which every route between the two runs.' })
export class CutEntity {
  @EntityField(anEntity, { description: 'The entity.' })
  readonly entity!: EntityId;

  @Field(() => String, { description: 'What depends on it.' })
  readonly sentence!: string;
}

@ObjectType({ description: 'How many independent routes join two bodies, and who could cut them all.' })
export class Resilience {
  @Field(() => Int, { description: 'Routes that share no entity between their ends.' })
  readonly independentRoutes!: number;

  @Field(() => [CooperationPath], { description: 'Such routes.' })
  readonly routes!: readonly CooperationPath[];

  @Field(() => [CutEntity], { description: 'Entities whose loss cuts every route.' })
  readonly cutEntities!: readonly CutEntity[];

  @Field(() => String, { description: 'The answer in words.' })
  readonly sentence!: string;

  @Field(() => Completeness, { description: 'Whether the search was whole.' })
  readonly completeness!: Completeness;
}
