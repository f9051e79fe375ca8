import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { aBasis, aDate, anEntityKind, aTieKind } from '../derived-types.ts';
import { Completeness } from './completeness.ts';

@ObjectType({ description: 'A node as a drawing needs it.' })
export class GraphNode {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(anEntityKind, { description: 'Its kind.' })
  readonly kind!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in its own script.' })
  readonly nameLocal!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of its country.' })
  readonly country!: string | null;

  @Field(() => Boolean, { description: 'True where the source describes it without naming it.' })
  readonly unnamed!: boolean;

  @Field(() => Int, { description: 'How many ties it has in this view.' })
  readonly degree!: number;

  @Field(() => Float, {
    description: 'Sum of what its ties in this view are worth, each 0 to 1: it has no upper bound.',
  })
  readonly importance!: number;

  @Field(() => Float, { nullable: true, description: 'Where to draw it; null: the drawing decides.' })
  readonly x!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where to draw it; null: the drawing decides.' })
  readonly y!: number | null;
}

@ObjectType({ description: 'A link as a drawing needs it.' })
export class GraphLink {
  @Field(() => ID, { description: 'Stable within one state of the data.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the node at which the tie starts.' })
  readonly source!: string;

  @Field(() => ID, { description: 'Id of the node at which it ends.' })
  readonly target!: string;

  @Field(aTieKind, { description: 'Which kind of tie it is.' })
  readonly kind!: string;

  @Field(aDate, { nullable: true, description: 'When it began to hold.' })
  readonly since!: string | null;

  @Field(aDate, { nullable: true, description: 'When it ceased to hold.' })
  readonly until!: string | null;

  @Field(aDate, { nullable: true, description: 'The latest date at which a source shows it to hold.' })
  readonly observed!: string | null;

  @Field(aBasis, { description: 'Stated by the source, or inferred from it.' })
  readonly basis!: string;

  @Field(() => Float, { description: 'What it is worth as a channel, 0 to 1.' })
  readonly strength!: number;

  @Field(() => Boolean, { description: 'True where it is a way to work together; false where it only describes.' })
  readonly cooperation!: boolean;

  @Field(() => [ID], { description: 'Ids of the topics that its ends address.' })
  readonly topics!: readonly string[];
}

@ObjectType({ description: 'A piece of the network, or all of it, for drawing.' })
export class GraphView {
  @Field(() => [GraphNode], { description: 'The nodes, most important first.' })
  readonly nodes!: readonly GraphNode[];

  @Field(() => [GraphLink], { description: 'The links between them.' })
  readonly links!: readonly GraphLink[];

  @Field(() => Int, { description: 'How many nodes there would be without the limit.' })
  readonly totalNodes!: number;

  @Field(() => Int, { description: 'How many links there would be without the limit.' })
  readonly totalLinks!: number;

  @Field(() => Completeness, { description: 'Whether this is all.' })
  readonly completeness!: Completeness;
}
