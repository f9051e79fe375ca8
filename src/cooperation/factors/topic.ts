import { listed } from '../said.ts';
import { topicsOf } from '../topic-fit.ts';
import type { Factor } from './factor.ts';

/** The topics that the question asks for, or else those that both bodies work on. */
export const topicFactor: Factor = {
  name: 'topic',
  most: 12,
  find: ({ network, subject, candidate, topics }) => {
    const wanted = topics.length > 0 ? topics : topicsOf(network, subject.id);
    const worksOn = new Set(topicsOf(network, candidate.id));
    const shared = [...new Set(wanted)].filter((topic) => worksOn.has(topic));
    if (shared.length === 0) return null;
    const names = shared.map((topic) => network.entities.get(topic)?.name.toLowerCase() ?? topic);
    const ties = (network.tiesAt.get(candidate.id) ?? []).filter(
      (tie) => tie.kind === 'ADDRESSES' && shared.includes(tie.to),
    );
    return {
      points: (12 * shared.length) / new Set(wanted).size,
      sentence: `It works on ${listed(names)}${topics.length > 0 ? ', which is asked for' : ', as the other does'}.`,
      evidence: ties.flatMap((tie) => tie.evidence).slice(0, 2),
    };
  },
};
