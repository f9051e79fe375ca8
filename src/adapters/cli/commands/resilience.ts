import { resilienceDocument } from '../../../client/generated/resilience.ts';
import { completenessLines } from '../completeness-lines.ts';
import { pathLines } from '../path-lines.ts';
import { questionCommand } from '../question-command.ts';
import { section } from '../section.ts';
import { textOption } from '../typed-option.ts';

export const resilience = questionCommand({
  name: 'resilience',
  summary: 'How many independent routes join two bodies, and who could cut them all',
  positions: [
    { name: 'from', description: 'id or name' },
    { name: 'to', description: 'id or name' },
  ],
  options: [],
  dated: true,
  examples: ['saphan resilience agency:th-department-social-development-welfare JNATIP'],
  document: resilienceDocument,
  async variables({ positions, options }, resolve) {
    return {
      from: await resolve(positions.from ?? ''),
      to: await resolve(positions.to ?? ''),
      asOf: textOption(options.asOf),
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
