import { questionCommand } from '../question-command.ts';
import type { Named } from '../said.ts';

interface Answer {
  readonly cooperationGaps: readonly {
    a: Named;
    b: Named;
    sentence: string;
    suggestion: string;
    reason: string;
  }[];
}

export const gaps = questionCommand<Answer>({
  name: 'gaps',
  summary: 'Pairs of countries with no or only weak ties, and what could join them',
  positions: [],
  options: [
    { flags: '--topic <topic>', description: 'only ties about this topic' },
    { flags: '--first <number>', description: 'how many', whole: true },
  ],
  dated: true,
  examples: ['saphan gaps --first 5', 'saphan gaps --topic repatriation'],
  document: `query Gaps($topic: ID, $asOf: Date, $first: Int) {
    cooperationGaps(topic: $topic, asOf: $asOf, first: $first) { a { id name } b { id name } sentence suggestion reason }
  }`,
  async variables({ options }, resolve) {
    return {
      topic: options.topic ? await resolve(String(options.topic), ['TOPIC']) : null,
      asOf: options.asOf ?? null,
      first: options.first ?? 10,
    };
  },
  print({ cooperationGaps }) {
    if (cooperationGaps.length === 0) return 'No gap is known.';
    return cooperationGaps
      .map((gap) =>
        [`${gap.a.name} and ${gap.b.name}`, `  ${gap.sentence}`, `  ${gap.suggestion}`, `  ${gap.reason}`].join('\n'),
      )
      .join('\n\n');
  },
});
