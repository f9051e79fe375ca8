import { wordSaid } from '../mandate-said.ts';
import type { Factor } from './factor.ts';

const order = ['LOCAL', 'UNIT', 'NATIONAL', 'REGIONAL'];
const reach: Readonly<Record<string, string>> = {
  LOCAL: 'a local body',
  UNIT: 'a specialised unit of a national body',
  NATIONAL: 'a national body',
  REGIONAL: 'a regional body',
};

/** The same level, or the next: a unit can deal with a national body, a city seldom can. */
export const levelFactor: Factor = {
  name: 'level',
  most: 15,
  find: ({ subject, candidate }) => {
    if (subject.level === null || candidate.level === null) return null;
    if (subject.level === candidate.level) {
      return {
        points: 15,
        sentence: `Like ${subject.name} it is ${reach[candidate.level] ?? wordSaid(candidate.level)}.`,
        evidence: [],
      };
    }
    const national = new Set(['UNIT', 'NATIONAL']);
    const near = national.has(subject.level) && national.has(candidate.level);
    const distance = Math.abs(order.indexOf(subject.level) - order.indexOf(candidate.level));
    return {
      points: near ? 10 : distance === 1 ? 4 : 0,
      sentence: `It is ${reach[candidate.level]}, while ${subject.name} is ${reach[subject.level]}.`,
      evidence: [],
    };
  },
};
