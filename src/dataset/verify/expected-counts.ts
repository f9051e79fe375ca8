import type { Catalog } from '../../catalog/catalog.ts';
import type { Dataset } from '../dataset.ts';
import { errorAt, type Problem, warningAt } from '../problem.ts';
import type { Located, LocatedMap } from '../read/located.ts';
import { parseFile } from '../read/parse-file.ts';
import type { SeedFile } from '../read/seed-files.ts';

const form = 'Write - {kind: Agency, country: country:th, least: 1, most: 2}, country and most being optional';

function scalar(row: LocatedMap, key: string): unknown {
  const value = row.entries.get(key)?.value;
  return value?.shape === 'scalar' ? value.value : undefined;
}

function checkRow(row: Located, file: string, { entities }: Dataset, catalog: Catalog): Problem[] {
  const place = { file, line: row.line };
  if (row.shape !== 'map') return [errorAt(place, 'an item of counts is no expectation', form)];
  const [kind, country, least, most] = ['kind', 'country', 'least', 'most'].map((key) => scalar(row, key));
  const type = catalog.typeNamed(String(kind));
  if (!type || typeof least !== 'number' || (most !== undefined && typeof most !== 'number')) {
    return [errorAt(place, 'an item of counts cannot be read', form)];
  }
  const found = entities.filter(
    (entity) => type.kinds.includes(entity.kind) && (country === undefined || entity.values.country === country),
  ).length;
  const what = `there are ${found} ${type.plural}${country === undefined ? '' : ` of ${country}`}`;
  if (found < least) return [errorAt(place, `${what}, fewer than ${least}`, 'Find out what was lost, or expect fewer')];
  if (most !== undefined && found > most) {
    return [warningAt(place, `${what}, more than ${most}`, 'Find out whether something stands twice, or expect more')];
  }
  return [];
}

/** What the file of expected counts expects and the data does not hold: too few is an error, too many a warning. */
export function expectedCounts({ file, text }: SeedFile, dataset: Dataset, catalog: Catalog): Problem[] {
  const { root, problems } = parseFile(file, text);
  const counts = root.shape === 'map' ? root.entries.get('counts')?.value : undefined;
  if (counts?.shape !== 'list') return [...problems, errorAt({ file, line: 1 }, 'it has no list "counts"', form)];
  return [...problems, ...counts.items.flatMap((row) => checkRow(row, file, dataset, catalog))];
}
