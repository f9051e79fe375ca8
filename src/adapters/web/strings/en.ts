import { answers } from './en/answers.ts';
import { corridor } from './en/corridor.ts';
import { entity } from './en/entity.ts';
import { judging } from './en/judging.ts';
import { network } from './en/network.ts';
import { paths } from './en/paths.ts';
import { regions } from './en/regions.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';

/** English, the language that the application is written in. */
export const en = {
  ...shell,
  answers,
  start,
  entity,
  paths,
  corridor,
  network,
  regions,
  judging,
  dates: {
    asOfLabel: 'As of',
    asOfHint: 'YYYY, YYYY-MM or YYYY-MM-DD. Empty: today.',
    bad: 'This is not a date. Write 2017, 2017-10 or 2017-10-19.',
  },
};
