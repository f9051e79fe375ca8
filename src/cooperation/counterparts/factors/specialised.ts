import { entityFlags } from '../../../network/prepared-network.ts';
import { hasFlag } from '../../../network/read-network.ts';
import { visibleTopics } from '../../bodies/visible-topics.ts';
import type { Factor } from './factor.ts';

/** What a body earns of which only the description speaks of trafficking, beside one that is named for it. */
const describedShare = 1 / 2;

/** Made for this: a body whose name or description says that trafficking is its work answers before one that does everything. */
export const specialisedFactor: Factor = {
  name: 'specialised',
  most: 10,
  find({ looking, candidate }) {
    if (hasFlag(looking.network, candidate, entityFlags.NAMED_FOR_IT)) return { share: 1 };
    const isDescribed = hasFlag(looking.network, candidate, entityFlags.DESCRIBED_FOR_IT);
    return isDescribed && visibleTopics(looking, candidate).length > 0 ? { share: describedShare } : null;
  },
  tell: ({ share }, { candidate }) => ({
    sentence: share === 1 ? 'Trafficking is in its name.' : 'Trafficking is recorded as part of its work.',
    evidence: candidate.evidence.slice(0, 1),
  }),
};
