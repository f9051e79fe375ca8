import { pathChangesDocument } from '../../../client/generated/path-changes.ts';
import { completenessLines } from '../completeness-lines.ts';
import { questionCommand } from '../question-command.ts';
import { section } from '../section.ts';
import { textOption } from '../typed-option.ts';

export const changes = questionCommand({
  name: 'changes',
  summary: 'Which routes between two bodies stood then, which broke, which are new',
  positions: [
    { name: 'from', description: 'id or name' },
    { name: 'to', description: 'id or name' },
    { name: 'then', description: 'the earlier date: YYYY, YYYY-MM or YYYY-MM-DD' },
  ],
  options: [{ flags: '--now <date>', description: 'the later date; absent: today' }],
  dated: false,
  examples: ['saphan changes agency:th-department-social-development-welfare JNATIP 2017'],
  document: pathChangesDocument,
  async variables({ positions, options }, resolve) {
    return {
      from: await resolve(positions.from ?? ''),
      to: await resolve(positions.to ?? ''),
      earlier: positions.then ?? '',
      later: textOption(options.now),
    };
  },
  print({ pathChanges: { sentence, kept, broken, new: fresh, completeness } }) {
    return [
      sentence,
      ...section(
        'Still there',
        kept.map((path) => path.explanation),
      ),
      ...section(
        'Broken',
        broken.map(({ path, reason }) => `${path.explanation} ${reason}`),
      ),
      ...section(
        'New',
        fresh.map((path) => path.explanation),
      ),
      ...completenessLines(completeness),
    ].join('\n');
  },
});
