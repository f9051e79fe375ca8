import { createHash } from 'node:crypto';
import type { Dataset, RecordValue } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Located } from '../read/located.ts';
import { parseFile } from '../read/parse-file.ts';
import type { SeedFile } from '../read/seed-files.ts';
import { contactPointsOf } from './contact-points-of.ts';

/** Why something was refused. What is confidential or somebody's own is refused whoever is said to be reached by it. */
const reasons = ['CONFIDENTIAL', 'PERSONAL', 'UNCONFIRMED', 'SUPERSEDED', 'WRONG', 'INVALID', 'UNSOURCED'];
const forWhomever = ['CONFIDENTIAL', 'PERSONAL', 'UNCONFIRMED'];

interface Refusal {
  readonly of: string;
  readonly channel: string;
  readonly reason: string;
  readonly digest: string;
}

const form =
  'Write - {of: ngo:its-id, channel: PHONE, reason: PERSONAL, why: in a few words, digest: sha256 of the value}';

/** The value as it is digested: of telephones the digits, of all else the text in small letters. */
function digested(channel: string, value: string): string {
  const plain = ['PHONE', 'FAX'].includes(channel)
    ? value.replace(/[^0-9+#*]/g, '')
    : value.trim().toLowerCase().replace(/\s+/g, ' ');
  return createHash('sha256').update(plain).digest('hex');
}

function readRefusal(row: Located): Refusal | null {
  if (row.shape !== 'map') return null;
  const text = (key: string) => {
    const value = row.entries.get(key)?.value;
    return value?.shape === 'scalar' && typeof value.value === 'string' ? value.value : '';
  };
  const refusal = { of: text('of'), channel: text('channel'), reason: text('reason'), digest: text('digest') };
  const sound = reasons.includes(refusal.reason) && text('why') !== '' && /^[0-9a-f]{64}$/.test(refusal.digest);
  return sound && refusal.of !== '' ? refusal : null;
}

/** The same thing may be reached under the value or as it was printed. */
function digestsOf(point: RecordValue): string[] {
  return [point.value, point.printed].flatMap((text) =>
    text === undefined ? [] : [digested(point.channel ?? '', text)],
  );
}

/** Contact points that were refused before, for a reason that stands in the list, and rows of the list that cannot be read. */
export function refusedContactPoints({ file, text }: SeedFile, dataset: Dataset): Problem[] {
  const { root, problems } = parseFile(file, text);
  const list = root.shape === 'map' ? root.entries.get('refused')?.value : undefined;
  if (list?.shape !== 'list') return [...problems, errorAt({ file, line: 1 }, 'it has no list "refused"', form)];
  const read = list.items.map((row) => ({ row, refusal: readRefusal(row) }));
  const unreadable = read.filter(({ refusal }) => refusal === null);
  const refusals = read.flatMap(({ refusal }) => refusal ?? []);
  return [
    ...problems,
    ...unreadable.map(({ row }) => errorAt({ file, line: row.line }, 'an item of refused cannot be read', form)),
    ...contactPointsOf(dataset).flatMap(({ entity, point, place, name }) => {
      const digests = digestsOf(point);
      const refusal = refusals.find(
        (candidate) =>
          digests.includes(candidate.digest) && (candidate.of === entity.id || forWhomever.includes(candidate.reason)),
      );
      if (!refusal) return [];
      return [errorAt(place, `${name} was refused as ${refusal.reason}`, `See ${file}; take it away`)];
    }),
  ];
}
