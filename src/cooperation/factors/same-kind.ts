import type { Factor } from './factor.ts';

const said: Readonly<Record<string, string>> = {
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
  find: ({ subject, candidate }) =>
    subject.kind === candidate.kind
      ? { points: 20, sentence: `Both are ${said[subject.kind] ?? 'of one kind'}.`, evidence: [] }
      : null,
};
