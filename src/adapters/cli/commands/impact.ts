import { questionCommand } from '../question-command.ts';
import { type Completeness, completenessLines, type Named, section } from '../said.ts';

interface Answer {
  readonly impactOfRemoval: {
    readonly sentence: string;
    readonly separated: readonly { sentence: string }[];
    readonly weakened: readonly { sentence: string }[];
    readonly isolated: readonly Named[];
    readonly completeness: Completeness;
  };
}

export const impact = questionCommand<Answer>({
  name: 'impact',
  summary: 'What falls apart without one body',
  positions: [{ name: 'entity', description: 'id or name' }],
  options: [],
  dated: true,
  examples: ['saphan impact process:commit'],
  document: `query Impact($id: ID!, $asOf: Date) {
    impactOfRemoval(id: $id, asOf: $asOf) {
      sentence separated { sentence } weakened { sentence } isolated { id name }
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ positions, options }, resolve) {
    return { id: await resolve(positions.entity ?? ''), asOf: options.asOf ?? null };
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
