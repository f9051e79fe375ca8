import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredNetwork } from './stored-network.ts';

type Stored = Readonly<Record<string, unknown>>;

const linesAtOnce = 5_000;
const arrayDelimiter = ';';

function cell(value: unknown): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.join(arrayDelimiter) : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** The type by which the import of Neo4j reads a column. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'number') return 'long';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** Every property that a record has, with its type, in one order for all of them. */
function columnsOf(records: Iterable<{ readonly properties: Stored }>): Map<string, string> {
  const columns = new Map<string, string>();
  let looked = 0;
  for (const { properties } of records) {
    for (const [name, value] of Object.entries(properties)) if (name !== 'id') columns.set(name, typeOf(value));
    looked += 1;
    if (looked === 200_000) break;
  }
  return columns;
}

function* chunks(header: string, rows: Iterable<string>): Generator<string> {
  let lines = [header];
  for (const row of rows) {
    lines.push(row);
    if (lines.length < linesAtOnce) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  yield `${lines.join('\n')}\n`;
}

function* mapped<T>(records: Iterable<T>, toRow: (record: T) => string): Generator<string> {
  for (const record of records) yield toRow(record);
}

const write = (file: string, header: string, rows: Iterable<string>) =>
  pipeline(Readable.from(chunks(header, rows)), createWriteStream(file));

/** Writes the tables that the import of Neo4j reads, `entities.csv` and `ties.csv`, into a folder. */
export async function writeCsvTables(network: StoredNetwork, folder: string): Promise<void> {
  const ofEntities = columnsOf(network.entities);
  const ofTies = columnsOf(network.ties);
  const header = (columns: Map<string, string>) => [...columns].map(([name, type]) => `${name}:${type}`).join(',');
  const cells = (columns: Map<string, string>, properties: Stored) =>
    [...columns.keys()].map((name) => cell(properties[name])).join(',');
  await write(
    join(folder, 'entities.csv'),
    `id:ID,:LABEL,${header(ofEntities)}`,
    mapped(
      network.entities,
      ({ id, labels, properties }) => `${id},${labels.join(arrayDelimiter)},${cells(ofEntities, properties)}`,
    ),
  );
  await write(
    join(folder, 'ties.csv'),
    `:START_ID,:END_ID,:TYPE,id:string,${header(ofTies)}`,
    mapped(
      network.ties,
      ({ id, kind, from, to, properties }) => `${from},${to},${kind},${id},${cells(ofTies, properties)}`,
    ),
  );
}
