import { topicsOf } from '../topic-fit.ts';
import type { Factor } from './factor.ts';

const words = /traffick|\btip\b|smuggling|slavery|exploit/i;

/** Made for this: a body whose name or description says that trafficking is its work answers before one that does everything. */
export const specialisedFactor: Factor = {
  name: 'specialised',
  most: 10,
  find: ({ network, candidate }) => {
    const named = words.test([candidate.name, ...candidate.aliases].join(' '));
    const described = words.test(String(candidate.properties.description ?? ''));
    if (named) return { points: 10, sentence: 'Trafficking is in its name.', evidence: candidate.evidence.slice(0, 1) };
    if (described && topicsOf(network, candidate.id).length > 0) {
      return {
        points: 5,
        sentence: 'Trafficking is recorded as part of its work.',
        evidence: candidate.evidence.slice(0, 1),
      };
    }
    return null;
  },
};
