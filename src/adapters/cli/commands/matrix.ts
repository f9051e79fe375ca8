import { questionCommand, resolveAll } from '../question-command.ts';
import { type Completeness, completenessLines, type Named } from '../said.ts';
import { table } from '../table.ts';

interface Cell {
  readonly a: Named;
  readonly b: Named;
  readonly ties: number;
  readonly strength: number;
  readonly instruments: number;
  readonly programs: number;
  readonly processes: number;
  readonly events: number;
  readonly state: string;
}

interface Answer {
  readonly cooperationMatrix: { readonly cells: readonly Cell[]; readonly completeness: Completeness };
}

export const matrix = questionCommand<Answer>({
  name: 'matrix',
  summary: 'Every pair of countries: how many ties, of what sort, or whether anybody looked',
  positions: [],
  options: [
    { flags: '--country <country...>', description: 'only between these countries' },
    { flags: '--topic <topic>', description: 'only ties about this topic' },
  ],
  dated: true,
  examples: ['saphan matrix', 'saphan matrix --country Thailand Cambodia "Lao PDR" Myanmar'],
  document: `query Matrix($countries: [ID!], $topic: ID, $asOf: Date) {
    cooperationMatrix(countries: $countries, topic: $topic, asOf: $asOf) {
      cells { a { id name } b { id name } ties strength instruments programs processes events state }
      completeness { complete truncatedBy hiddenByAccess }
    }
  }`,
  async variables({ options }, resolve) {
    const countries = await resolveAll(options.country, resolve, ['COUNTRY']);
    return {
      countries,
      topic: options.topic ? await resolve(String(options.topic), ['TOPIC']) : null,
      asOf: options.asOf ?? null,
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
