import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * The ledger has one row for each record of the research that the seeds were made from:
 * file, record, outcome (`loaded`, `merged` or `left out`), and the id or tie that it became,
 * where that differs from the record; for what was left out, the reason.
 */
type Row = [file: string, record: string, outcome: string, targetOrReason?: string];

const seeds = join(import.meta.dirname, '../../seeds');
const ledger: Row[] = JSON.parse(readFileSync(join(import.meta.dirname, 'research-ledger.json'), 'utf8'));

/** Every id and every tie that the seed files hold. */
function seeded(): Set<string> {
  const held = new Set<string>();
  for (const name of readdirSync(seeds, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const sections: Record<string, { id?: string; tie?: string }[]> = parse(readFileSync(join(seeds, name), 'utf8'));
    for (const records of Object.values(sections)) {
      for (const record of records) held.add(record.tie ?? record.id ?? '');
    }
  }
  return held;
}

describe('the ledger of the research', () => {
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
    expect(new Set(ledger.map(([file]) => file)).size).toBe(7);
    const keys = ledger.map(([file, record]) => `${file} ${record}`);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });
});
