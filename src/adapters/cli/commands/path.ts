import { questionCommand, resolveAll } from '../question-command.ts';
import { type Completeness, completenessLines, type Path, pathLines, pathSelection } from '../said.ts';

interface Answer {
  readonly cooperationPaths: { readonly paths: readonly Path[]; readonly completeness: Completeness };
}

export const path = questionCommand<Answer>({
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
    { flags: '--max-hops <number>', description: 'longest path, 1 to 8 steps', whole: true },
    { flags: '--first <number>', description: 'how many paths', whole: true },
  ],
  dated: true,
  examples: [
    'saphan path JNATIP agency:th-department-social-development-welfare',
    'saphan path agency:jp-npa agency:th-royal-thai-police --as-of 2017',
  ],
  document: `query Path($from: ID!, $to: ID!, $filter: PathFilter, $first: Int) {
    cooperationPaths(from: $from, to: $to, filter: $filter, first: $first) {
      paths { ${pathSelection} }
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ positions, options }, resolve) {
    return {
      from: await resolve(positions.from ?? ''),
      to: await resolve(positions.to ?? ''),
      filter: {
        asOf: options.asOf ?? null,
        through: await resolveAll(options.through, resolve),
        avoid: await resolveAll(options.avoid, resolve),
        topics: await resolveAll(options.topic, resolve, ['TOPIC']),
        ...(options.maxHops ? { maxHops: options.maxHops } : {}),
      },
      first: options.first ?? 3,
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
