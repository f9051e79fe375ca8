import { type Dataset, type EntityRecord, evidenceOf, placeOf, type TieRecord } from '../dataset.ts';
import { type Problem, warningAt } from '../problem.ts';

type AnyRecord = EntityRecord | TieRecord;

interface Carelessness {
  readonly what: string;
  readonly remedy: string;
  readonly found: (text: string, record: AnyRecord) => boolean;
}

/** Words that somebody wrote down to come back to. */
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'TBD', 'FIX' + 'ME', 'XXX'].join('|')})\\b|\\?\\?|lorem ipsum`, 'i');

/** A form of address before a name. Offices are described by what they are; who holds one stands in the holder of a contact. */
const addressed = /\b(Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z]/;

const rules: readonly Carelessness[] = [
  { what: 'has two spaces in a row', remedy: 'Take one away', found: (text) => / {2}/.test(text) },
  { what: 'says "etc."', remedy: 'Say what there is, or leave it out', found: (text) => /\betc\b/i.test(text) },
  { what: 'is unfinished', remedy: 'Finish it, or leave it out', found: (text) => unfinished.test(text) },
  {
    what: 'names a person',
    remedy: 'Name people only in the holder of a contact, where a public source names them in a public role',
    found: (text) => addressed.test(text),
  },
  {
    what: 'is copied from an anchor',
    remedy: 'Say it in a sentence of our own',
    found: (text, record) => evidenceOf(record).some((item) => item.anchor !== undefined && item.anchor === text),
  },
];

/** Running texts of a record, by the property in which they stand. */
const texts = ['description', 'detail', 'caveats'];

function textsOf(record: AnyRecord): [property: string, text: string][] {
  return texts.flatMap((property) => {
    const value = record.values[property];
    if (typeof value === 'string') return [[property, value] as [string, string]];
    if (!Array.isArray(value)) return [];
    return value.map((text, index) => [`${property}.${index}`, String(text)] as [string, string]);
  });
}

/** Running texts that were written without care. */
export function carelessWording({ entities, ties }: Dataset): Problem[] {
  return [...entities, ...ties].flatMap((record) =>
    textsOf(record).flatMap(([property, text]) =>
      rules
        .filter((rule) => rule.found(text, record))
        .map((rule) => {
          const where = `"${property.replace(/\.\d+$/, '')}" of ${record.id}`;
          return warningAt(placeOf(record, property), `${where} ${rule.what}`, rule.remedy);
        }),
    ),
  );
}
