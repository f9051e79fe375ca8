import type { Factor } from './factor.ts';
import { focalPointFactor } from './focal-point.ts';
import { levelFactor } from './level.ts';
import { mandateFactor } from './mandate.ts';
import { nationalCommitteeFactor } from './national-committee.ts';
import { sameKindFactor } from './same-kind.ts';
import { specialisedFactor } from './specialised.ts';
import { topicFactor } from './topic.ts';

/** What can be seen of two bodies without looking for a path; the channel between them is the last factor. */
export const counterpartFactors: readonly Factor[] = [
  mandateFactor,
  levelFactor,
  sameKindFactor,
  topicFactor,
  nationalCommitteeFactor,
  specialisedFactor,
  focalPointFactor,
];
