import { kindHalfLives } from '../../model/half-lives.ts';
import type { Dataset, EntityRecord } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';
import { lastSeen } from './last-seen.ts';

const remedy = 'Look whether they are still there: add what shows them, or give their end';

function years(date: string, today: string): number {
  return Number(today.slice(0, 4)) - Number(date.slice(0, 4));
}

/**
 * Bodies and programs without an end that no source shows for longer than the half-life of their kind. Told as today's they may
 * long be over. One warning a file, so that the report can be read; it names each with the date of its last sight.
 * @param today YYYY-MM-DD
 */
export function longUnseen(dataset: Dataset, today: string): Problem[] {
  const seen = lastSeen(dataset);
  const byFile = new Map<string, EntityRecord[]>();
  for (const entity of dataset.entities) {
    const halfLife = kindHalfLives[entity.kind];
    const { until, unnamed } = entity.values;
    const last = seen.get(entity.id);
    if (halfLife === undefined || until !== undefined || unnamed === true) continue;
    if (last !== undefined && years(last, today) <= halfLife) continue;
    byFile.set(entity.place.file, [...(byFile.get(entity.place.file) ?? []), entity]);
  }
  return [...byFile.values()].flatMap((entities) => {
    const [first] = entities;
    if (!first) return [];
    const named = entities.map(({ id }) => `${id} (${seen.get(id) ?? 'no date'})`).join(', ');
    return [warningAt(first.place, `long unseen: ${named}`, remedy)];
  });
}
