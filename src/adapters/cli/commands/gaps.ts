import { gapsDocument } from '../../../client/generated/gaps.ts';
import { questionCommand } from '../question-command.ts';
import { numberOption, textOption } from '../typed-option.ts';

export const gaps = questionCommand({
  name: 'gaps',
  summary: 'Pairs of countries with no or only weak ties, and what could join them',
  positions: [],
  options: [
    { flags: '--topic <topic>', description: 'only ties about this topic' },
    { flags: '--first <number>', description: 'how many', whole: true },
  ],
  dated: true,
  examples: ['saphan gaps --first 5', 'saphan gaps --topic repatriation'],
  document: gapsDocument,
  async variables({ options }, resolve) {
    return {
      topic: options.topic ? await resolve(String(options.topic), ['TOPIC']) : null,
      asOf: textOption(options.asOf),
      first: numberOption(options.first, 10),
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
