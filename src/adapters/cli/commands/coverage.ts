import { coverageDocument } from '../../../client/generated/coverage.ts';
import { questionCommand } from '../question-command.ts';
import { section } from '../section.ts';
import { table } from '../table.ts';

export const coverage = questionCommand({
  name: 'coverage',
  summary: 'How much is known, of which countries, how old and how well sourced, and what is missing',
  positions: [],
  options: [],
  dated: false,
  examples: ['saphan coverage'],
  document: coverageDocument,
  variables: async () => ({}),
  print({ coverage: { entities, ties, sources, kinds, countries } }) {
    return [
      `${entities} entities, ${ties} ties, ${sources} sources`,
      '',
      table(
        ['kind', 'count', 'unnamed', 'with one source'],
        kinds.map((kind) => [kind.kind, kind.count, kind.unnamed, kind.withOneSource]),
      ),
      '',
      table(
        ['country', 'entities', 'ties', 'sources', 'publishers', 'newest evidence'],
        countries.map((c) => [
          c.country.name,
          c.entities,
          c.ties,
          c.sources,
          c.independentPublishers,
          c.newestEvidence,
        ]),
      ),
      ...section(
        'Missing',
        countries.flatMap(({ country, missing }) => missing.map((gap) => `${country.name}: ${gap}`)),
      ),
    ].join('\n');
  },
});
