import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Command, exit } from '../command.ts';

async function isFresh(path: string, text: string): Promise<boolean> {
  return (await readFile(path, 'utf8').catch(() => null)) === text;
}

export const derive: Command = {
  name: 'derive',
  summary:
    'Write again what follows from the model: schema, constraints, seed schemas, pages, types of what clients ask',
  positions: [],
  options: [{ flags: '--check', description: 'write nothing; fail where a file is not what the model says' }],
  examples: ['saphan derive', 'saphan derive --check'],
  async run({ options }, { root, print }) {
    const { derivedFiles } = await import('../derived-files.ts');
    const stale: string[] = [];
    for (const { path, text } of await derivedFiles(root)) {
      if (await isFresh(join(root, path), text)) continue;
      stale.push(path);
      if (options.check) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    if (stale.length === 0) print('Every derived file is what the model says.');
    else print(stale.map((path) => `${options.check ? 'stale' : 'written'}: ${path}`).join('\n'));
    return options.check && stale.length > 0 ? exit.failed : exit.done;
  },
};
