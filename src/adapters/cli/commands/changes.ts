import { questionCommand } from '../question-command.ts';
import { type Completeness, completenessLines, section } from '../said.ts';

interface Explained {
  readonly explanation: string;
}

interface Answer {
  readonly pathChanges: {
    readonly then: string;
    readonly now: string;
    readonly sentence: string;
    readonly kept: readonly Explained[];
    readonly broken: readonly { path: Explained; reason: string }[];
    readonly new: readonly Explained[];
    readonly completeness: Completeness;
  };
}

export const changes = questionCommand<Answer>({
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
  document: `query Changes($from: ID!, $to: ID!, $earlier: Date!, $later: Date) {
    pathChanges(from: $from, to: $to, then: $earlier, now: $later) {
      then now sentence
      kept { explanation } broken { path { explanation } reason } new { explanation }
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ positions, options }, resolve) {
    return {
      from: await resolve(positions.from ?? ''),
      to: await resolve(positions.to ?? ''),
      earlier: positions.then,
      later: options.now ?? null,
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
