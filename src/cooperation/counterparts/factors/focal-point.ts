import { tieKindNumber } from '../../../network/read-network.ts';
import { heldTies } from '../../bodies/visible-ties.ts';
import type { Factor } from './factor.ts';

/** The designated address of a process or instrument: whoever belongs to it may write there. */
export const focalPointFactor: Factor = {
  name: 'focalPoint',
  most: 8,
  find({ looking, candidate, day }) {
    const { kind, from, to } = looking.network.ties;
    const designated = tieKindNumber(looking.network, 'FOCAL_POINT_FOR');
    const found = heldTies(looking, candidate, day).find((tie) => kind[tie] === designated && from[tie] === candidate);
    return found === undefined ? null : { share: 1, entities: [to[found] as number], ties: [found] };
  },
  tell({ ties: [tie] = [] }, { telling: { facts } }) {
    const { to, evidence } = facts.tie(tie as number);
    return { sentence: `It is the focal point for ${facts.entity(to).name}.`, evidence };
  },
};
