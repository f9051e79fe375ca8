import { impactDocument } from '../../../client/generated/impact.ts';
import { completenessLines } from '../completeness-lines.ts';
import { questionCommand } from '../question-command.ts';
import { section } from '../section.ts';
import { textOption } from '../typed-option.ts';

export const impact = questionCommand({
  name: 'impact',
  summary: 'What falls apart without one body',
  positions: [{ name: 'entity', description: 'id or name' }],
  options: [],
  dated: true,
  examples: ['saphan impact process:commit'],
  document: impactDocument,
  async variables({ positions, options }, resolve) {
    return { id: await resolve(positions.entity ?? ''), asOf: textOption(options.asOf) };
  },
  print({ impactOfRemoval: { sentence, separated, weakened, isolated, completeness } }) {
    return [
      sentence,
      ...section(
        'Separated',
        separated.map((pair) => pair.sentence),
      ),
      ...section(
        'Weakened',
        weakened.map((pair) => pair.sentence),
      ),
      ...section(
        'Left alone',
        isolated.map((entity) => `${entity.name} [${entity.id}]`),
      ),
      ...completenessLines(completeness),
    ].join('\n');
  },
});
