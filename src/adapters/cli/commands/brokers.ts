import { brokersDocument } from '../../../client/generated/brokers.ts';
import { questionCommand } from '../question-command.ts';
import { table } from '../table.ts';
import { numberOption, textOption } from '../typed-option.ts';

export const brokers = questionCommand({
  name: 'brokers',
  summary: 'Who holds the network together',
  positions: [],
  options: [
    { flags: '--topic <topic>', description: 'only ties about this topic' },
    { flags: '--first <number>', description: 'how many', whole: true },
  ],
  dated: true,
  examples: ['saphan brokers', 'saphan brokers --as-of 2017 --first 5'],
  document: brokersDocument,
  async variables({ options }, resolve) {
    return {
      topic: options.topic ? await resolve(String(options.topic), ['TOPIC']) : null,
      asOf: textOption(options.asOf),
      first: numberOption(options.first, 10),
    };
  },
  print({ brokers: found }) {
    if (found.length === 0) return 'No broker is known.';
    return table(
      ['rank', 'id', 'score', 'why'],
      found.map(({ rank, entity, score, sentence }) => [rank, entity.id, score.toFixed(3), sentence]),
    );
  },
});
