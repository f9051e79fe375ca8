import { tieHistory } from '../tie-history.ts';
import { tieHolds } from '../tie-holds.ts';
import type { Factor } from './factor.ts';

/** The designated address of a process or instrument: whoever belongs to it may write there. */
export const focalPointFactor: Factor = {
  name: 'focalPoint',
  most: 8,
  find: ({ network, catalog, day, candidate }) => {
    for (const tie of network.tiesAt.get(candidate.id) ?? []) {
      if (tie.kind !== 'FOCAL_POINT_FOR' || tie.from !== candidate.id) continue;
      const history = tieHistory(network, catalog, tie);
      const forum = network.entities.get(tie.to);
      if (!forum || !history || !tieHolds(network, history, tie, day)) continue;
      return { points: 8, sentence: `It is the focal point for ${forum.name}.`, evidence: tie.evidence };
    }
    return null;
  },
};
