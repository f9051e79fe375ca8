import { timelineDocument } from '../../../client/generated/timeline.ts';
import { questionCommand } from '../question-command.ts';
import { table } from '../table.ts';

export const timeline = questionCommand({
  name: 'timeline',
  summary: 'What happened to one body, in order',
  positions: [{ name: 'entity', description: 'id or name' }],
  options: [],
  dated: false,
  examples: ['saphan timeline process:commit'],
  document: timelineDocument,
  async variables({ positions }, resolve) {
    return { id: await resolve(positions.entity ?? '') };
  },
  print({ timeline: entries }) {
    if (entries.length === 0) return 'No dated fact is known of it.';
    return table(
      ['date', 'until', 'what', 'sentence'],
      entries.map(({ date, until, kind, sentence }) => [date, until, kind, sentence]),
    );
  },
});
