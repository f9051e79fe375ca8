import { tieHistory } from '../tie-history.ts';
import { tieHolds } from '../tie-holds.ts';
import type { Factor } from './factor.ts';

/** A seat in the country's own committee against trafficking: the body is part of the response, not only of the state. */
export const nationalCommitteeFactor: Factor = {
  name: 'nationalCommittee',
  most: 10,
  find: ({ network, catalog, day, candidate }) => {
    for (const tie of network.tiesAt.get(candidate.id) ?? []) {
      if (tie.from !== candidate.id || (tie.kind !== 'MEMBER_OF' && tie.kind !== 'LEADS')) continue;
      const committee = network.entities.get(tie.to);
      const history = tieHistory(network, catalog, tie);
      if (committee?.kind !== 'Agency' || !committee.mandates.includes('COORDINATION')) continue;
      if (committee.country !== candidate.country || !history || !tieHolds(network, history, tie, day)) continue;
      const role = tie.kind === 'LEADS' ? 'leads' : 'is a member of';
      return { points: 10, sentence: `It ${role} ${committee.name}.`, evidence: tie.evidence };
    }
    return null;
  },
};
