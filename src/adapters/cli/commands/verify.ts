import { join } from 'node:path';
import { type Command, exit } from '../command.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'Check every seed file, without a database: form, words, references, evidence',
  positions: [],
  options: [],
  examples: ['saphan verify'],
  async run(_typed, { root, print }) {
    const [{ problemReport }, { readSeeds }] = await Promise.all([
      import('../../../dataset/problem.ts'),
      import('../../../dataset/read-seeds.ts'),
    ]);
    const { dataset, problems } = await readSeeds(join(root, 'seeds'));
    const errors = problems.filter((problem) => problem.severity === 'ERROR').length;
    if (problems.length > 0) print(problemReport(problems));
    const read = `${dataset.entities.length} entities and ${dataset.ties.length} ties`;
    print(`${read} read: ${errors} errors, ${problems.length - errors} warnings.`);
    return errors > 0 ? exit.failed : exit.done;
  },
};
