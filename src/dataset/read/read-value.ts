import { isPartialDate } from '../../model/date-bounds.ts';
import type { Property } from '../../model/property.ts';
import type { RecordValue, Value } from '../dataset.ts';
import { isWellFormedId } from './id-shape.ts';
import type { Located, LocatedMap, LocatedScalar } from './located.ts';
import { meant } from './suggestion.ts';

/** Notes a problem at a line of the file being read. */
export type Report = (line: number, what: string, remedy: string) => void;

/** What was read of a property: nothing where it was wrong, which has then been reported. */
export interface ReadValue {
  readonly value: Value | undefined;
  /** The line of each item, where it is a list. */
  readonly itemLines: readonly number[];
}

const quoteIt = 'Put it in quotes if it is meant as text';

function readText(found: LocatedScalar, where: string, report: Report): string | undefined {
  if (typeof found.value !== 'string') {
    report(found.line, `${where} is ${found.written || 'empty'}, which is not text`, quoteIt);
    return undefined;
  }
  if (found.value.trim() === '') {
    report(found.line, `${where} is empty`, 'Leave the key out if it is not known');
    return undefined;
  }
  if (found.value !== found.value.normalize('NFC')) {
    report(found.line, `${where} is not in Unicode form NFC`, 'Save the file with composed letters (NFC)');
    return undefined;
  }
  if (found.value !== found.value.trim()) {
    report(found.line, `${where} begins or ends with a space`, 'Take it away');
    return undefined;
  }
  return found.value;
}

/** A year may stand without quotes, as YAML reads it as the same digits. */
function readDate(found: LocatedScalar, where: string, report: Report): string | undefined {
  const written = typeof found.value === 'number' ? found.written : found.value;
  if (typeof written === 'string' && isPartialDate(written)) return written;
  const problem = `${where} is ${found.written || 'empty'}, which is not a date`;
  report(found.line, problem, 'Write a day that exists as "YYYY-MM-DD", or only "YYYY-MM" or "YYYY"');
  return undefined;
}

function readUrl(found: LocatedScalar, where: string, report: Report): string | undefined {
  const text = readText(found, where, report);
  if (text === undefined) return undefined;
  let protocol = '';
  try {
    protocol = new URL(text).protocol;
  } catch {}
  if (/^https?:$/.test(protocol) && !/\s/.test(text)) return text;
  report(found.line, `${where} is "${text}", which is not an address`, 'Write it whole, with https:// before it');
  return undefined;
}

function readScalar(found: LocatedScalar, property: Property, where: string, report: Report): Value | undefined {
  switch (property.type) {
    case 'Boolean':
      if (typeof found.value === 'boolean') return found.value;
      report(found.line, `${where} is ${found.written || 'empty'}`, 'Write true or false, without quotes');
      return undefined;
    case 'Int':
      if (typeof found.value === 'number' && Number.isSafeInteger(found.value)) return found.value;
      report(found.line, `${where} is ${found.written || 'empty'}, which is not a whole number`, 'Write only digits');
      return undefined;
    case 'Date':
      return readDate(found, where, report);
    case 'Url':
      return readUrl(found, where, report);
    case 'Vocabulary': {
      const word = readText(found, where, report);
      const words = Object.keys(property.vocabulary?.words ?? {});
      if (word === undefined || words.includes(word)) return word;
      report(found.line, `${where} has the unknown word "${word}"`, meant(word, words, 'Choose one of'));
      return undefined;
    }
    case 'Reference': {
      const id = readText(found, where, report);
      if (id === undefined || isWellFormedId(id)) return id;
      report(found.line, `${where} is "${id}", which is not an id`, 'Write an id such as country:th');
      return undefined;
    }
    default:
      return readText(found, where, report);
  }
}

function readRecord(found: LocatedMap, property: Property, where: string, report: Report): RecordValue | undefined {
  const parts = property.record?.parts ?? [];
  const names = parts.map((part) => part.name);
  const values: Record<string, string> = {};
  let sound = true;
  const note: Report = (line, what, remedy) => {
    sound = false;
    report(line, what, remedy);
  };
  for (const [name, entry] of found.entries) {
    const part = parts.find((candidate) => candidate.name === name);
    if (!part) {
      note(entry.line, `${where} has the unknown key "${name}"`, meant(name, names, 'It may have'));
      continue;
    }
    const { value } = readValue(entry.value, part, `${where}.${name}`, note);
    if (typeof value === 'string') values[name] = value;
  }
  for (const part of parts) {
    if (part.required && !found.entries.has(part.name)) {
      note(found.line, `${where} lacks "${part.name}"`, part.description.replace(/\.$/, ''));
    }
  }
  return sound ? values : undefined;
}

function readItem(found: Located, property: Property, where: string, report: Report): Value | RecordValue | undefined {
  if (property.type === 'Record') {
    if (found.shape === 'map') return readRecord(found, property, where, report);
    report(found.line, `${where} is not a set of keys`, 'Write it as {key: value, key: value}');
    return undefined;
  }
  if (found.shape === 'scalar') return readScalar(found, property, where, report);
  report(found.line, `${where} is not a single value`, 'Write one value; anchors and nested lists are not read');
  return undefined;
}

/** Reads one property as its declaration asks, reporting everything that is wrong with it. */
export function readValue(found: Located, property: Property, where: string, report: Report): ReadValue {
  if (!property.list) {
    return { value: readItem(found, property, where, report) as Value | undefined, itemLines: [] };
  }
  if (found.shape !== 'list' || found.items.length === 0) {
    report(found.line, `${where} is not a list with something in it`, 'Write [one, another], or leave the key out');
    return { value: undefined, itemLines: [] };
  }
  const items: unknown[] = [];
  const itemLines: number[] = [];
  for (const item of found.items) {
    const value = readItem(item, property, where, report);
    if (value === undefined) continue;
    if (items.some((other) => JSON.stringify(other) === JSON.stringify(value))) {
      report(item.line, `${where} says the same twice`, 'Keep one of the two');
      continue;
    }
    items.push(value);
    itemLines.push(item.line);
  }
  return { value: items as unknown as Value, itemLines };
}
