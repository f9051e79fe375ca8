import { firstDay, lastDay } from '../../model/date-bounds.ts';
import type { Property } from '../../model/property.ts';
import { citationsOf, type Value, type Values } from '../dataset.ts';
import type { LocatedMap } from './located.ts';
import { type Report, readValue } from './read-value.ts';
import { meant } from './suggestion.ts';

export interface ReadProperties {
  readonly values: Values;
  readonly lines: Readonly<Record<string, number>>;
}

/** Properties of which the second may not come before the first. */
const ordered: readonly (readonly [earlier: string, later: string])[] = [
  ['since', 'until'],
  ['since', 'observed'],
  ['holderSince', 'holderUntil'],
  ['holderSince', 'holderObserved'],
];

const mostAnchorWords = 8;

function checkOrder(read: ReadProperties, line: number, where: string, report: Report): void {
  for (const [earlier, later] of ordered) {
    const first = read.values[earlier];
    const second = read.values[later];
    if (typeof first !== 'string' || typeof second !== 'string' || firstDay(first) <= lastDay(second)) continue;
    report(
      read.lines[later] ?? line,
      `${where} has "${later}" ${second} before "${earlier}" ${first}`,
      'Look up both in the source; one of them is wrong',
    );
  }
}

function checkAnchors(read: ReadProperties, where: string, report: Report): void {
  for (const { item, property } of citationsOf(read)) {
    const words = (item.anchor ?? '').split(/\s+/).filter(Boolean);
    if (words.length <= mostAnchorWords) continue;
    report(
      read.lines[property] ?? 1,
      `${where} has an anchor of ${words.length} words`,
      `Keep at most ${mostAnchorWords} that find the place; sentences of sources are not copied`,
    );
  }
}

/**
 * Reads the keys of one record as their declarations ask.
 * @param implied values that the record need not write, such as the name of a source, which is its title
 * @param known keys that are read elsewhere, such as `id`
 */
export function readProperties(
  record: LocatedMap,
  properties: readonly Property[],
  implied: (given: Values) => Values,
  known: readonly string[],
  where: string,
  report: Report,
): ReadProperties {
  const byName = new Map(properties.map((property) => [property.name, property]));
  const values: Record<string, Value> = {};
  const lines: Record<string, number> = {};
  for (const [name, entry] of record.entries) {
    if (known.includes(name)) continue;
    const property = byName.get(name);
    if (!property) {
      report(entry.line, `${where} has the unknown key "${name}"`, meant(name, [...byName.keys()], 'It may have'));
      continue;
    }
    const { value, itemLines } = readValue(entry.value, property, `"${name}" of ${where}`, report);
    lines[name] = entry.line;
    for (const [index, line] of itemLines.entries()) lines[`${name}.${index}`] = line;
    if (value !== undefined) values[name] = value;
  }
  const read = { values: { ...implied(values), ...values }, lines };
  for (const property of properties) {
    if (!property.required || read.values[property.name] !== undefined || record.entries.has(property.name)) continue;
    const remedy =
      property.name === 'evidence'
        ? 'Give the source, the place in it and an anchor'
        : property.description.replace(/\.$/, '');
    report(record.line, `${where} lacks "${property.name}"`, remedy);
  }
  checkOrder(read, record.line, where, report);
  checkAnchors(read, where, report);
  return read;
}
