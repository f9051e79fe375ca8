import { brokers } from './brokers/brokers.ts';
import { citations } from './citations/citations.ts';
import { counterparts } from './counterparts/counterparts.ts';
import { cooperationGaps } from './countries/cooperation-gaps.ts';
import { cooperationMatrix } from './countries/cooperation-matrix.ts';
import { coverage } from './coverage/coverage.ts';
import { eventFollowUp } from './event-follow-up/event-follow-up.ts';
import { cooperationPaths } from './paths/cooperation-paths.ts';
import { pathChanges } from './paths/path-changes.ts';
import { relationsBetween } from './paths/relations-between.ts';
import { resilience } from './paths/resilience.ts';
import type { SearchedQuestion } from './question.ts';
import { referralCorridor } from './referral-corridor/referral-corridor.ts';
import { impactOfRemoval } from './removal/impact-of-removal.ts';
import { timeline } from './timeline/timeline.ts';
import { neighbourhood } from './views/neighbourhood.ts';
import { wholeNetwork } from './views/whole-network.ts';

/** Every question about cooperation. A thread that searches finds them here by their names. */
export const questions: readonly SearchedQuestion[] = [
  brokers,
  citations,
  counterparts,
  cooperationGaps,
  cooperationMatrix,
  coverage,
  eventFollowUp,
  cooperationPaths,
  pathChanges,
  relationsBetween,
  resilience,
  referralCorridor,
  impactOfRemoval,
  timeline,
  neighbourhood,
  wholeNetwork,
];
