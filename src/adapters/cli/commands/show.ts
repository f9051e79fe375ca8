import { showDocument } from '../../../client/generated/show.ts';
import { evidenceLine } from '../../../client/writing/evidence-line.ts';
import { formatInterval } from '../../../client/writing/format-date.ts';
import { questionCommand } from '../question-command.ts';
import { section } from '../section.ts';
import { numberOption, textOption } from '../typed-option.ts';

export const show = questionCommand({
  name: 'show',
  summary: 'All that is known of one thing: names, dates, ties, caveats, sources',
  positions: [{ name: 'entity', description: 'id or name' }],
  options: [{ flags: '--first <number>', description: 'how many of its ties', whole: true }],
  dated: true,
  examples: ['saphan show JNATIP', 'saphan show process:commit --as-of 2015'],
  document: showDocument,
  async variables({ positions, options }, resolve) {
    return {
      id: await resolve(positions.entity ?? ''),
      first: numberOption(options.first, 30),
      asOf: textOption(options.asOf),
    };
  },
  print({ entity }) {
    if (!entity) return 'There is nothing of that id any more.';
    const { name, nameLocal, id, kind, url, since, until, aliases, description, ties, caveats, evidence } = entity;
    const more = ties.totalCount - ties.edges.length;
    const facts = [id, kind, ...(since || until ? [formatInterval({ since, until })] : []), ...(url ? [url] : [])];
    return [
      `${name}${nameLocal ? ` (${nameLocal})` : ''}`,
      facts.join(', '),
      ...(aliases.length > 0 ? [`also: ${aliases.join('; ')}`] : []),
      ...(description ? [description] : []),
      ...section(
        `Ties (${ties.totalCount})`,
        ties.edges.map((edge) => edge.sentence),
      ),
      ...(more > 0 ? [`  … and ${more} more; ask with --first.`] : []),
      ...section('Caveats', caveats),
      ...section('How it is known', evidence.map(evidenceLine)),
    ].join('\n');
  },
  foundNothing: ({ entity }) => entity === null,
});
