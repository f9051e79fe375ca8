import { questionCommand, resolveAll } from '../question-command.ts';
import { type Completeness, completenessLines, type Named, section } from '../said.ts';

interface Answer {
  readonly counterparts: {
    readonly items: readonly {
      organization: Named;
      score: number;
      sentence: string;
      reasons: readonly { sentence: string; points: number }[];
      path: { explanation: string } | null;
    }[];
    readonly caveats: readonly string[];
    readonly completeness: Completeness;
  };
}

export const counterparts = questionCommand<Answer>({
  name: 'counterparts',
  summary: 'Who does the same work in another country, ranked, with the reasons',
  positions: [
    { name: 'of', description: 'your own body: id or name' },
    { name: 'country', description: 'the other country: id or name' },
  ],
  options: [
    { flags: '--topic <topic...>', description: 'the work it is about' },
    { flags: '--first <number>', description: 'how many', whole: true },
  ],
  dated: true,
  examples: [
    'saphan counterparts agency:th-department-social-development-welfare Myanmar',
    'saphan counterparts agency:jp-npa Thailand --json',
  ],
  document: `query Counterparts($of: ID!, $country: ID!, $topics: [ID!], $asOf: Date, $first: Int) {
    counterparts(of: $of, country: $country, topics: $topics, asOf: $asOf, first: $first) {
      items { organization { id name } score sentence reasons { sentence points } path { explanation } }
      caveats
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ positions, options }, resolve) {
    const topics = await resolveAll(options.topic, resolve, ['TOPIC']);
    return {
      of: await resolve(positions.of ?? ''),
      country: await resolve(positions.country ?? '', ['COUNTRY']),
      topics,
      asOf: options.asOf ?? null,
      first: options.first ?? 5,
    };
  },
  print({ counterparts: { items, caveats, completeness } }) {
    const lines = items.flatMap((item, index) => [
      ...(index > 0 ? [''] : []),
      `${index + 1}. ${item.organization.name} [${item.organization.id}], ${item.score.toFixed(2)}`,
      `   ${item.sentence}`,
      ...item.reasons.map(
        (reason) => `   ${reason.points >= 0 ? '+' : ''}${reason.points.toFixed(2)}  ${reason.sentence}`,
      ),
      ...(item.path ? [`   ${item.path.explanation}`] : []),
    ]);
    if (items.length === 0) lines.push('No counterpart is known there.');
    return [...lines, ...section('Caveats', caveats), ...completenessLines(completeness)].join('\n');
  },
});
