import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Machine, thisMachine } from './machine.ts';
import type { Measurement } from './measurement.ts';
import { root } from './running-saphan.ts';
import type { Suite } from './suite.ts';

/** What a suite measured, with the day and the machine. */
export interface Result {
  readonly suite: string;
  readonly about: string;
  readonly day: string;
  readonly machine: Machine;
  readonly measurements: readonly Measurement[];
}

const folder = join(root, 'benchmarks', 'results');

/** Keeps what a suite measured in place of what it measured before. */
export function keepResult({ name, about }: Suite, measurements: readonly Measurement[]): Result {
  const day = new Date().toISOString().slice(0, 10);
  const result = { suite: name, about, day, machine: thisMachine(), measurements };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

/** Everything that was kept, by the names of the suites. */
export function keptResults(): readonly Result[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result);
}
