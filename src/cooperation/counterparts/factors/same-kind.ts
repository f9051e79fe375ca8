import type { Factor } from './factor.ts';

const descriptions: Readonly<Record<string, string>> = {
  Agency: 'government bodies',
  NGO: 'non-governmental organizations',
  IGO: 'intergovernmental bodies',
  Company: 'companies',
  Facility: 'places that receive people',
  Service: 'services that people can turn to',
};

/** The same kind of body: officials can deal with officials, a shelter with a shelter. */
export const sameKindFactor: Factor = {
  name: 'kind',
  most: 20,
  find: ({ looking: { network }, subject, candidate }) =>
    network.entities.kind[subject] === network.entities.kind[candidate] ? { share: 1 } : null,
  tell: (_, { candidate }) => ({
    sentence: `Both are ${descriptions[candidate.kind] ?? 'of one kind'}.`,
    evidence: [],
  }),
};
