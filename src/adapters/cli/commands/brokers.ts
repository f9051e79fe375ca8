import { questionCommand } from '../question-command.ts';
import type { Named } from '../said.ts';
import { table } from '../table.ts';

interface Answer {
  readonly brokers: readonly { entity: Named; score: number; rank: number; sentence: string }[];
}

export const brokers = questionCommand<Answer>({
  name: 'brokers',
  summary: 'Who holds the network together',
  positions: [],
  options: [
    { flags: '--topic <topic>', description: 'only ties about this topic' },
    { flags: '--first <number>', description: 'how many', whole: true },
  ],
  dated: true,
  examples: ['saphan brokers', 'saphan brokers --as-of 2017 --first 5'],
  document: `query Brokers($topic: ID, $asOf: Date, $first: Int) {
    brokers(topic: $topic, asOf: $asOf, first: $first) { entity { id name } score rank sentence }
  }`,
  async variables({ options }, resolve) {
    return {
      topic: options.topic ? await resolve(String(options.topic), ['TOPIC']) : null,
      asOf: options.asOf ?? null,
      first: options.first ?? 10,
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
