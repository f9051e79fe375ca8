import { CounterpartsQuestion } from './questions/counterparts.ts';
import { GraphViewQuestions } from './questions/graph-views.ts';
import { ModelQuestion } from './questions/model.ts';
import { PathQuestions } from './questions/paths.ts';
import { ReferralCorridorQuestion } from './questions/referral-corridor.ts';
import { TimelineQuestion } from './questions/timeline.ts';

/** The resolvers of every question that is not a plain reading of entities. */
export const questions: readonly (new () => object)[] = [
  PathQuestions,
  GraphViewQuestions,
  CounterpartsQuestion,
  ReferralCorridorQuestion,
  TimelineQuestion,
  ModelQuestion,
];
