import { questionCommand } from '../question-command.ts';
import type { Named } from '../said.ts';
import { section } from '../said.ts';
import { table } from '../table.ts';

interface Answer {
  readonly coverage: {
    readonly entities: number;
    readonly ties: number;
    readonly sources: number;
    readonly kinds: readonly { kind: string; count: number; unnamed: number; withOneSource: number }[];
    readonly countries: readonly {
      country: Named;
      entities: number;
      ties: number;
      sources: number;
      independentPublishers: number;
      newestEvidence: string | null;
      missing: readonly string[];
    }[];
  };
}

export const coverage = questionCommand<Answer>({
  name: 'coverage',
  summary: 'How much is known, of which countries, how old and how well sourced, and what is missing',
  positions: [],
  options: [],
  dated: false,
  examples: ['saphan coverage'],
  document: `query Coverage {
    coverage {
      entities ties sources
      kinds { kind count unnamed withOneSource }
      countries { country { id name } entities ties sources independentPublishers newestEvidence missing }
    }
  }`,
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
