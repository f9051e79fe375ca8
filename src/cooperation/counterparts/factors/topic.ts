import { tieKindNumber } from '../../../network/read-network.ts';
import { firstEvidence } from '../../bodies/first-evidence.ts';
import { visibleTies } from '../../bodies/visible-ties.ts';
import { visibleTopics } from '../../bodies/visible-topics.ts';
import { formatList } from '../../telling/sentence.ts';
import type { Factor } from './factor.ts';

/** Pieces of evidence shown. */
const evidenceShown = 2;

/** The topics that the question asks for, or else those that both bodies work on. */
export const topicFactor: Factor = {
  name: 'topic',
  most: 12,
  find({ looking, subject, candidate, topics }) {
    const { network } = looking;
    const wanted = new Set(topics.length > 0 ? topics : visibleTopics(looking, subject));
    const worksOn = new Set(visibleTopics(looking, candidate));
    const shared = [...wanted].filter((topic) => worksOn.has(topic));
    if (shared.length === 0) return null;
    const addresses = tieKindNumber(network, 'ADDRESSES');
    const speaking = [...visibleTies(looking, candidate)].filter(
      (tie) => network.ties.kind[tie] === addresses && shared.includes(network.ties.to[tie] as number),
    );
    return {
      share: shared.length / wanted.size,
      entities: shared,
      ties: firstEvidence(network, speaking, evidenceShown),
    };
  },
  tell({ entities = [], ties = [] }, { telling: { facts }, topicsAsked }) {
    const names = entities.map((topic) => facts.entity(topic).name.toLowerCase());
    return {
      sentence: `It works on ${formatList(names)}${topicsAsked ? ', which is asked for' : ', as the other does'}.`,
      evidence: ties.flatMap((tie) => facts.tie(tie).evidence).slice(0, evidenceShown),
    };
  },
};
