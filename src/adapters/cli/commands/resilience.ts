import { questionCommand } from '../question-command.ts';
import { type Completeness, completenessLines, type Path, pathLines, pathSelection, section } from '../said.ts';

interface Answer {
  readonly resilience: {
    readonly sentence: string;
    readonly routes: readonly Path[];
    readonly cutEntities: readonly { sentence: string }[];
    readonly completeness: Completeness;
  };
}

export const resilience = questionCommand<Answer>({
  name: 'resilience',
  summary: 'How many independent routes join two bodies, and who could cut them all',
  positions: [
    { name: 'from', description: 'id or name' },
    { name: 'to', description: 'id or name' },
  ],
  options: [],
  dated: true,
  examples: ['saphan resilience agency:th-department-social-development-welfare JNATIP'],
  document: `query Resilience($from: ID!, $to: ID!, $asOf: Date) {
    resilience(from: $from, to: $to, asOf: $asOf) {
      sentence routes { ${pathSelection} } cutEntities { sentence }
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ positions, options }, resolve) {
    return {
      from: await resolve(positions.from ?? ''),
      to: await resolve(positions.to ?? ''),
      asOf: options.asOf ?? null,
    };
  },
  print({ resilience: { sentence, routes, cutEntities, completeness } }) {
    return [
      sentence,
      ...routes.flatMap((route) => ['', ...pathLines(route)]),
      ...section(
        'Whoever cuts them all',
        cutEntities.map((cut) => cut.sentence),
      ),
      ...completenessLines(completeness),
    ].join('\n');
  },
});
