import { Field, Int, ObjectType } from 'type-graphql';
import type { Drawing, NodeKind } from '../../model/node-kind.ts';
import type { NodeRoles } from '../../model/node-roles.ts';
import { anEntityKind } from '../derived-types.ts';
import { enumOfWords } from '../enum-of-words.ts';
import { ModelProperty } from './model-property.ts';

const pathRole = enumOfWords('PathRole', 'What something is where a path runs through it.', {
  STATE: 'A state',
  FORUM: 'A forum in which many meet',
  BODY: 'A body that can itself be turned to',
} satisfies Record<NonNullable<NodeRoles['onPath']>, string>);

@ObjectType({ description: 'What entities of a kind can be and do in the network: what a form may offer.' })
export class ModelRoles implements NodeRoles {
  @Field(pathRole, { nullable: true, description: 'What it is on a path; null: no path runs through it.' })
  readonly onPath!: NodeRoles['onPath'];

  @Field(() => Boolean, { description: 'Somebody can turn to it: it may be a counterpart and stand in a corridor.' })
  readonly turnedTo!: boolean;

  @Field(() => Boolean, { description: 'It works with others across borders in its own name.' })
  readonly acts!: boolean;

  @Field(() => Boolean, { description: 'It can bring others together.' })
  readonly brokers!: boolean;

  @Field(() => Boolean, { description: 'Its way to others matters when something is removed.' })
  readonly compared!: boolean;

  @Field(() => Boolean, { description: 'It is about something.' })
  readonly thematic!: boolean;

  @Field(() => Boolean, { description: 'States are joined through it as states.' })
  readonly joinsStates!: boolean;

  @Field(() => Boolean, { description: 'It happens and is over.' })
  readonly happens!: boolean;

  @Field(() => Boolean, { description: 'A place or a service by which people are received.' })
  readonly serves!: boolean;

  @Field(() => Boolean, { description: 'A neighbourhood spreads through it.' })
  readonly spreads!: boolean;
}

@ObjectType({ description: 'What people call a kind.' })
export class ModelWords {
  @Field(() => String, { description: 'One of them.' })
  readonly one!: string;

  @Field(() => String, { description: 'Several.' })
  readonly many!: string;
}

@ObjectType({ description: 'How a kind is drawn.' })
export class ModelDrawing implements Drawing {
  @Field(() => Int, { description: 'Place in lists and legends, the smallest first.' })
  readonly order!: number;

  @Field(() => String, { description: 'Colour on light paper, as #rrggbb.' })
  readonly light!: Drawing['light'];

  @Field(() => String, { description: 'Colour on dark paper.' })
  readonly dark!: Drawing['dark'];

  @Field(() => String, { description: 'Shape, as SVG path data in a box of 16 by 16.' })
  readonly shape!: string;
}

@ObjectType({ description: 'A kind of entity.' })
export class ModelKind {
  @Field(anEntityKind, { description: 'The word for it in arguments.' })
  readonly kind!: string;

  @Field(() => String, { description: 'The GraphQL type.' })
  readonly name!: string;

  @Field(() => String, { description: 'The root list.' })
  readonly plural!: string;

  @Field(() => String, { description: 'The part of its ids before the colon.' })
  readonly idPrefix!: string;

  @Field(() => String, { description: 'What it is.' })
  readonly description!: string;

  @Field(() => [String], { description: 'Interfaces that it implements.' })
  readonly interfaces!: readonly string[];

  @Field(() => ModelWords, { description: 'What people call it.' })
  readonly words!: NodeKind['words'];

  @Field(() => ModelDrawing, { description: 'How it is drawn, and its place in lists.' })
  readonly draw!: Drawing;

  @Field(() => ModelRoles, { description: 'What it can be and do in the network.' })
  readonly roles!: NodeRoles;

  @Field(() => [ModelProperty], { description: 'Its properties, those of every entity first.' })
  readonly properties!: readonly ModelProperty[];
}
