import { kindOf, rowOf, tieKindNumber } from '../../../network/read-network.ts';
import { heldTies } from '../../bodies/visible-ties.ts';
import type { Comparison, Factor } from './factor.ts';

/** True for a body of the candidate's own country that coordinates what the state does. */
function isCommittee({ looking: { network }, candidate }: Comparison, body: number): boolean {
  const { country, mandates } = network.entities;
  return (
    kindOf(network, body) === 'Agency' &&
    country[body] === country[candidate] &&
    rowOf(mandates, body).includes(network.words.mandates.indexOf('COORDINATION'))
  );
}

/** A seat in the country's own committee against trafficking: the body is part of the response, not only of the state. */
export const nationalCommitteeFactor: Factor = {
  name: 'nationalCommittee',
  most: 10,
  find(comparison) {
    const { looking, candidate, day } = comparison;
    const { kind, from, to } = looking.network.ties;
    const seats = (['MEMBER_OF', 'LEADS'] as const).map((name) => tieKindNumber(looking.network, name));
    const seat = heldTies(looking, candidate, day).find(
      (tie) =>
        from[tie] === candidate && seats.includes(kind[tie] as number) && isCommittee(comparison, to[tie] as number),
    );
    return seat === undefined ? null : { share: 1, entities: [to[seat] as number], ties: [seat] };
  },
  tell({ ties: [seat] = [] }, { telling: { facts } }) {
    const { kind, to, evidence } = facts.tie(seat as number);
    return { sentence: `It ${kind === 'LEADS' ? 'leads' : 'is a member of'} ${facts.entity(to).name}.`, evidence };
  },
};
