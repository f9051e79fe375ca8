import type { MatrixState } from '../../../../client/generated/schema-types.ts';

/** Map, matrix and gaps: pairs of countries. */
export const regions = {
  topic: 'Topic',
  anyTopic: 'All topics',
  states: {
    TIES: 'tied',
    CHECKED_NONE: 'checked: none',
    UNKNOWN: 'not known',
  } satisfies Readonly<Record<MatrixState, string>>,
  pair: (a: string, b: string) => `${a} and ${b}`,
  counts: {
    ties: 'Ties',
    instruments: 'Agreements',
    programs: 'Programs',
    processes: 'Processes',
    events: 'Events',
  },
  strength: 'Strength',
  state: 'State',
  pairColumn: 'Pair of countries',
  seePaths: 'How are they connected?',
  closePair: 'Close',
  pickPair: 'Pick a pair to read what joins it.',
  what: 'pairs of countries',
  none: 'No pair of countries is recorded for this topic and date.',
  noneNext: 'Try another topic or remove the date.',
  matrix: {
    lede: 'How strongly each pair of countries is tied. “Checked: none” means that someone looked and there is nothing; “not known” that nobody looked yet.',
    caption: 'Strength of cooperation between each pair of countries, in hundredths.',
    cell: (a: string, b: string, state: MatrixState, ties: number, strength: string) =>
      state === 'TIES'
        ? `${a} and ${b}: strength ${strength}, ${ties} ties`
        : `${a} and ${b}: ${state === 'CHECKED_NONE' ? 'checked, none' : 'not known'}`,
    none: 'none',
    unknown: '?',
    legend: 'What the cells mean',
    weak: 'weak',
    strong: 'strong',
    table: 'All pairs as a table',
  },
  map: {
    lede: 'The region, with an arc for each pair of countries: the thicker, the stronger the cooperation that is recorded.',
    caption: 'Map of the region with arcs between countries. The table below holds the same.',
    threshold: 'Draw arcs from strength',
    country: 'Only arcs of',
    anyCountry: 'All countries',
    shown: 'arcs',
    outlines: 'Outlines: Natural Earth, simplified. They say nothing about any border.',
    table: 'The pairs as a table',
    noOutline: 'The outlines could not be loaded. The table holds everything.',
  },
  gaps: {
    lede: 'Pairs of countries with no tie or only weak ones, weakest first, with who could bring them together.',
    suggestion: 'What could be done',
    reason: 'Why',
    via: 'By way of',
    stateFilter: 'Show',
    allStates: 'All gaps',
    known: 'What is recorded',
    what: 'gaps',
    none: 'No gap is recorded for this topic and date.',
    sources: 'Sources',
  },
};
