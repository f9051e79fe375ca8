import { findDocument } from '../../../client/generated/find.ts';
import { questionCommand, resolveAll } from '../question-command.ts';
import { table } from '../table.ts';
import { kindsOption, numberOption } from '../typed-option.ts';

export const find = questionCommand({
  name: 'find',
  summary: 'What is called so, in any script, with or without diacritics',
  positions: [{ name: 'text', description: 'a name, a part of one, or an acronym' }],
  options: [
    { flags: '--country <country...>', description: 'only what belongs to these countries' },
    { flags: '--kind <kind...>', description: 'only these kinds, e.g. AGENCY NGO LEGAL_INSTRUMENT' },
    { flags: '--first <number>', description: 'how many', whole: true },
  ],
  dated: false,
  examples: ['saphan find repatriation', 'saphan find "ตำรวจ" --country Thailand', 'saphan find COMMIT --kind PROCESS'],
  document: findDocument,
  async variables({ positions, options }, resolve) {
    const countries = await resolveAll(options.country, resolve, ['COUNTRY']);
    return {
      text: positions.text ?? '',
      kinds: kindsOption(options.kind),
      countries,
      first: numberOption(options.first, 20),
    };
  },
  print({ search }) {
    if (search.nodes.length === 0) return 'Nothing is called so.';
    const rows = search.nodes.map((node) => [node.id, node.kind, node.name, node.nameLocal]);
    const more = search.totalCount - search.nodes.length;
    return (
      table(['id', 'kind', 'name', 'local name'], rows) + (more > 0 ? `\n… and ${more} more; ask with --first.` : '')
    );
  },
  foundNothing: ({ search }) => search.nodes.length === 0,
});
