import { cooperationMatrixDocument } from '../../../client/generated/cooperation-matrix.ts';
import { completenessLines } from '../completeness-lines.ts';
import { questionCommand, resolveAll } from '../question-command.ts';
import { table } from '../table.ts';
import { textOption } from '../typed-option.ts';

export const matrix = questionCommand({
  name: 'matrix',
  summary: 'Every pair of countries: how many ties, of what sort, or whether anybody looked',
  positions: [],
  options: [
    { flags: '--country <country...>', description: 'only between these countries' },
    { flags: '--topic <topic>', description: 'only ties about this topic' },
  ],
  dated: true,
  examples: ['saphan matrix', 'saphan matrix --country Thailand Cambodia "Lao PDR" Myanmar'],
  document: cooperationMatrixDocument,
  async variables({ options }, resolve) {
    const countries = await resolveAll(options.country, resolve, ['COUNTRY']);
    return {
      countries,
      topic: options.topic ? await resolve(String(options.topic), ['TOPIC']) : null,
      asOf: textOption(options.asOf),
    };
  },
  print({ cooperationMatrix: { cells, completeness } }) {
    const heading = [
      'country',
      'country',
      'state',
      'strength',
      'ties',
      'instruments',
      'programs',
      'processes',
      'events',
    ];
    const rows = cells.map((c) => [
      c.a.name,
      c.b.name,
      c.state,
      c.strength.toFixed(2),
      c.ties,
      c.instruments,
      c.programs,
      c.processes,
      c.events,
    ]);
    return [table(heading, rows), ...completenessLines(completeness)].join('\n');
  },
});
