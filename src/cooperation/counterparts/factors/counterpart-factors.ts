import { channelFactor } from './channel.ts';
import type { Factor } from './factor.ts';
import { focalPointFactor } from './focal-point.ts';
import { levelFactor } from './level.ts';
import { mandateFactor } from './mandate.ts';
import { nationalCommitteeFactor } from './national-committee.ts';
import { sameKindFactor } from './same-kind.ts';
import { specialisedFactor } from './specialised.ts';
import { topicFactor } from './topic.ts';

/** Everything for which a body may be a counterpart. The channel finds nothing before a path is looked for. */
export const counterpartFactors: readonly Factor[] = [
  mandateFactor,
  levelFactor,
  sameKindFactor,
  topicFactor,
  nationalCommitteeFactor,
  specialisedFactor,
  focalPointFactor,
  channelFactor,
];

/** The most points that a counterpart can have: the scale of its meter. */
export const mostPoints = counterpartFactors.reduce((total, { most }) => total + most, 0);
