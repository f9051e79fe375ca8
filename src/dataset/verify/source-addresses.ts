import type { Dataset, EntityRecord } from '../dataset.ts';
import { placeOf } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

/** A report on paper that has no page of its own. */
const withoutAddress = ['source:nwec-2017'];

/** Addresses of one page are written in several ways. */
function sameAddress(url: unknown): string {
  return String(url)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '');
}

/** Sources that nobody can open, and pages that stand as two sources. */
export function sourceAddresses({ entities }: Dataset): Problem[] {
  const first = new Map<string, EntityRecord>();
  return entities
    .filter((entity) => entity.kind === 'Source')
    .flatMap((source) => {
      if (source.values.url === undefined) {
        if (withoutAddress.includes(source.id)) return [];
        return [warningAt(source.place, `${source.id} has no url`, 'Give the address at which it can be read')];
      }
      const key = sameAddress(source.values.url);
      const other = first.get(key);
      if (!other) {
        first.set(key, source);
        return [];
      }
      const what = `${source.id} has the address of ${other.id}`;
      return [warningAt(placeOf(source, 'url'), what, 'Make them one source')];
    });
}
