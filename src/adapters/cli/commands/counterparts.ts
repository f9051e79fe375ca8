import { counterpartsDocument } from '../../../client/generated/counterparts.ts';
import { completenessLines } from '../completeness-lines.ts';
import { questionCommand, resolveAll } from '../question-command.ts';
import { section } from '../section.ts';
import { numberOption, textOption } from '../typed-option.ts';

export const counterparts = questionCommand({
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
  document: counterpartsDocument,
  async variables({ positions, options }, resolve) {
    const topics = await resolveAll(options.topic, resolve, ['TOPIC']);
    return {
      of: await resolve(positions.of ?? ''),
      country: await resolve(positions.country ?? '', ['COUNTRY']),
      topics,
      asOf: textOption(options.asOf),
      first: numberOption(options.first, 5),
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
