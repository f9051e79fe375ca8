import { levelOf } from '../../../network/read-network.ts';
import { spellWord } from '../../bodies/mandate-wording.ts';
import type { Factor } from './factor.ts';

/** Levels from the nearest to the widest. */
const order = ['LOCAL', 'UNIT', 'NATIONAL', 'REGIONAL'];
/** Levels that deal with one another nearly as with their own. */
const national: ReadonlySet<string> = new Set(['UNIT', 'NATIONAL']);
/** Ten and four of the fifteen points. */
const shares = { near: 2 / 3, next: 4 / 15 };

const descriptions: Readonly<Record<string, string>> = {
  LOCAL: 'a local body',
  UNIT: 'a specialised unit of a national body',
  NATIONAL: 'a national body',
  REGIONAL: 'a regional body',
};

const describe = (level: string | null) => (level === null ? '' : (descriptions[level] ?? spellWord(level)));

function shareOf(mine: string, theirs: string): number {
  if (mine === theirs) return 1;
  if (national.has(mine) && national.has(theirs)) return shares.near;
  return Math.abs(order.indexOf(mine) - order.indexOf(theirs)) === 1 ? shares.next : 0;
}

/** The same level, or the next: a unit can deal with a national body, a city seldom can. */
export const levelFactor: Factor = {
  name: 'level',
  most: 15,
  find({ looking: { network }, subject, candidate }) {
    const [mine, theirs] = [levelOf(network, subject), levelOf(network, candidate)];
    return mine === null || theirs === null ? null : { share: shareOf(mine, theirs) };
  },
  tell: ({ share }, { subject, candidate }) => ({
    sentence:
      share === 1
        ? `Like ${subject.name} it is ${describe(candidate.level)}.`
        : `It is ${describe(candidate.level)}, while ${subject.name} is ${describe(subject.level)}.`,
    evidence: [],
  }),
};
