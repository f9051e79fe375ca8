import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { eventFollowUp } from '../../cooperation/event-follow-up/event-follow-up.ts';
import { type AnswerRow, idOfRow } from '../../query/answer/read-answer.ts';
import { EventFollowUp } from '../answers/event-follow-up.ts';
import type { Context } from '../context.ts';
import { derivedTypes } from '../derived-types.ts';
import { ask } from './ask.ts';

const event = () => derivedTypes.of('Event').entity as ClassType<object>;

@Resolver(event)
export class EventFollowUpQuestion {
  @FieldResolver(() => EventFollowUp, { description: 'What is known of the ties between those who met there.' })
  followUp(@Root() row: AnswerRow, @Ctx() context: Context): Promise<EventFollowUp> {
    return ask(context, eventFollowUp, { event: idOfRow(row) });
  }
}
