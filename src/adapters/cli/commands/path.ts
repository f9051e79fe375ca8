import { pathDocument } from '../../../client/generated/path.ts';
import { completenessLines } from '../completeness-lines.ts';
import { pathLines } from '../path-lines.ts';
import { questionCommand, resolveAll } from '../question-command.ts';
import { numberOption, textOption } from '../typed-option.ts';

export const path = questionCommand({
  name: 'path',
  summary: 'How two bodies are connected, step by step, and how each step is known',
  positions: [
    { name: 'from', description: 'id or name' },
    { name: 'to', description: 'id or name' },
  ],
  options: [
    { flags: '--through <entity...>', description: 'only paths that run through these' },
    { flags: '--avoid <entity...>', description: 'only paths that run past these' },
    { flags: '--topic <topic...>', description: 'only ties about these topics' },
    { flags: '--max-hops <number>', description: 'longest path, 1 to 10 steps', whole: true },
    { flags: '--first <number>', description: 'how many paths', whole: true },
  ],
  dated: true,
  examples: [
    'saphan path JNATIP agency:th-department-social-development-welfare',
    'saphan path agency:jp-npa agency:th-royal-thai-police --as-of 2017',
  ],
  document: pathDocument,
  async variables({ positions, options }, resolve) {
    return {
      from: await resolve(positions.from ?? ''),
      to: await resolve(positions.to ?? ''),
      filter: {
        asOf: textOption(options.asOf),
        through: await resolveAll(options.through, resolve),
        avoid: await resolveAll(options.avoid, resolve),
        topics: await resolveAll(options.topic, resolve, ['TOPIC']),
        ...(options.maxHops === undefined ? {} : { maxHops: numberOption(options.maxHops, 0) }),
      },
      first: numberOption(options.first, 3),
    };
  },
  print({ cooperationPaths: { paths, completeness } }) {
    const lines = paths.flatMap((found, index) => [
      ...(index > 0 ? [''] : []),
      `Path ${index + 1} of ${paths.length}: ${pathLines(found)[0]}`,
      ...pathLines(found).slice(1),
    ]);
    if (paths.length === 0) lines.push('No path of cooperation is known between the two.');
    return [...lines, ...completenessLines(completeness)].join('\n');
  },
});
