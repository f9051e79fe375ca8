import type { CsvTable } from '../../core/csv.ts';
import type { CountryHotlines } from './hotlines-by-country.ts';
import { printedIn } from './hotlines-by-country.ts';

/** Hotlines as a table. */
export function hotlinesTable(groups: readonly CountryHotlines[]): CsvTable {
  return {
    columns: [
      'country',
      'name',
      'name in local script',
      'numbers',
      'hours',
      'languages',
      'printed in',
      'source',
      'url',
    ],
    rows: groups.flatMap(({ country, hotlines }) =>
      hotlines.map((hotline) => [
        country?.name,
        hotline.name,
        hotline.nameLocal,
        hotline.numbers.join('; '),
        hotline.hours,
        hotline.languages.join('; '),
        printedIn(hotline),
        hotline.evidence[0]?.source.title,
        hotline.evidence[0]?.source.url,
      ]),
    ),
  };
}
