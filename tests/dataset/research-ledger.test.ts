import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * A ledger has one row for each record of the research that the seeds were made from:
 * file, record, outcome (`loaded`, `merged` or `left out`), and the id, tie or contact point that it became,
 * where that differs from the record; for what was left out, the reason. There were two rounds of research.
 */
type Row = [file: string, record: string, outcome: string, targetOrReason?: string];

const seeds = join(import.meta.dirname, '../../seeds');
const ledgerOf = (name: string): Row[] => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

interface SeedRecord {
  readonly id?: string;
  readonly tie?: string;
  readonly contactPoints?: readonly { readonly channel: string; readonly value: string }[];
}

/** Every id, every tie and every contact point that the seed files hold. */
function seeded(): Set<string> {
  const held = new Set<string>();
  for (const name of readdirSync(seeds, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const sections: Record<string, SeedRecord[]> = parse(readFileSync(join(seeds, name), 'utf8'));
    for (const records of Object.values(sections)) {
      for (const record of records) {
        held.add(record.tie ?? record.id ?? '');
        for (const { channel, value } of record.contactPoints ?? []) held.add(`${record.id} ${channel} ${value}`);
      }
    }
  }
  return held;
}

describe.each([
  ['research-ledger.json', 7],
  ['second-research-ledger.json', 7],
])('%s', (name, files) => {
  const ledger = ledgerOf(name);

  it('leads every record to an id or a tie that the seed files hold', { timeout: 60_000 }, () => {
    const held = seeded();
    const lost = ledger.filter(([, record, outcome, target]) => outcome !== 'left out' && !held.has(target ?? record));
    expect(lost).toEqual([]);
  });

  it('gives a reason for every record that was left out', () => {
    const silent = ledger.filter(([, , outcome, reason]) => outcome === 'left out' && !reason?.trim());
    expect(silent).toEqual([]);
  });

  it('knows no other outcome', () => {
    expect([...new Set(ledger.map(([, , outcome]) => outcome))].sort()).toEqual(['left out', 'loaded', 'merged']);
  });

  it('has a row for every file and no record twice', () => {
    expect(new Set(ledger.map(([file]) => file)).size).toBe(files);
    const keys = ledger.map(([file, record]) => `${file} ${record}`);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });
});
