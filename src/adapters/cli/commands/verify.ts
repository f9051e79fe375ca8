import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../../errors.ts';
import { type Command, exit } from '../command.ts';

/** A source is named by its id, with or without the prefix that tells its kind. */
function sourceId(typed: string): string {
  return typed.startsWith('source:') ? typed : `source:${typed.replace(/^src-/, '')}`;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw failure('BAD_ARGUMENT', { argument: '--text', problem: `names ${file}, which can't be read` }, error);
  }
}

export const verify: Command = {
  name: 'verify',
  summary: 'Check every seed file, without a database: form, references, evidence, duplicates, dead ends, counts',
  positions: [],
  options: [
    { flags: '--source <id>', description: 'look up each anchor of this source in its text; needs --text' },
    { flags: '--text <file>', description: 'the text of the source' },
    { flags: '--seeds <folder>', description: 'another folder than seeds' },
    { flags: '--json', description: 'the report as JSON' },
  ],
  examples: ['saphan verify', 'saphan verify --source nwec-2017 --text report.txt'],
  async run({ options }, { root, print }) {
    const [{ problemReport }, { verifySeeds }] = await Promise.all([
      import('../../../dataset/problem.ts'),
      import('../../../dataset/verify/verify-seeds.ts'),
    ]);
    const { source, text, seeds } = options as Readonly<Record<string, string | undefined>>;
    if ((source === undefined) !== (text === undefined)) {
      throw failure('BAD_ARGUMENT', { argument: '--source', problem: 'goes together with --text; give both' });
    }
    const given = source && text ? { source: { id: sourceId(source), text: await textOf(text) } } : {};
    const { problems, counts } = await verifySeeds(seeds ?? join(root, 'seeds'), given);
    const errors = problems.filter((problem) => problem.severity === 'ERROR').length;
    if (options.json) print(JSON.stringify({ problems, counts }, null, 2));
    else {
      if (problems.length > 0) print(problemReport(problems));
      const read = `${counts.entities} entities and ${counts.ties} ties with ${counts.evidence} places in sources`;
      print(`${read} read: ${errors} errors, ${problems.length - errors} warnings.`);
    }
    return errors > 0 ? exit.failed : exit.done;
  },
};
