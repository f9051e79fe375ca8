import { CounterpartQuestions } from './questions/counterparts.ts';
import { CountryQuestions } from './questions/countries.ts';
import { CoverageQuestion } from './questions/coverage.ts';
import { EventFollowUpQuestion } from './questions/event-follow-up.ts';
import { GraphViewQuestions } from './questions/graph-views.ts';
import { ModelQuestion } from './questions/model.ts';
import { PathQuestions } from './questions/paths.ts';
import { ResilienceQuestions } from './questions/resilience.ts';
import { SearchQuestion } from './questions/search.ts';
import { SourceCitations } from './questions/source-citations.ts';
import { TimelineQuestion } from './questions/timeline.ts';

/** The resolvers of every question that is not a plain reading of entities. */
export const questions: readonly (new () => object)[] = [
  SearchQuestion,
  PathQuestions,
  CounterpartQuestions,
  CountryQuestions,
  ResilienceQuestions,
  CoverageQuestion,
  EventFollowUpQuestion,
  GraphViewQuestions,
  SourceCitations,
  TimelineQuestion,
  ModelQuestion,
];
