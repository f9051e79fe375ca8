import type { PropertyOfModel } from '../../../../client/kind-of-model.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { languageName } from '../../core/local-language.ts';
import { meaningOf } from '../../core/meaning-of.ts';
import { language, text } from '../../strings/text.ts';

type Fact = readonly [string, string];
type Values = Readonly<Record<string, unknown>>;

/** What every property of this name holds, of sources as of names: the code of a language. */
const languageCode = 'language';

const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== false;

/** One value in reading words. */
function written(value: unknown, property: PropertyOfModel): string {
  switch (property.type) {
    case 'Date':
      return formatDate(String(value));
    case 'Vocabulary':
      return meaningOf(property.vocabulary ?? '', String(value));
    case 'Boolean':
      return text.entity.facts.yes;
    case 'Reference':
      return String((value as Values).name);
    case 'Record':
      return (property.parts ?? [])
        .filter((part) => isThere((value as Values)[part.name]))
        .map((part) => written((value as Values)[part.name], part))
        .join(', ');
    default:
      return property.name === languageCode ? languageName(String(value), language) : String(value);
  }
}

/** Several are parted as their values allow: meanings and records may hold commas themselves. */
const between = ({ type }: PropertyOfModel): string => (type === 'Vocabulary' || type === 'Record' ? '; ' : ', ');

/**
 * What the kind of an entity adds to its facts, in reading words: each of its properties that is known, or of which it is worth saying
 * that it is not. What the name says already is not said again.
 */
export function ownFacts(entity: Values, properties: readonly PropertyOfModel[]): Fact[] {
  return properties.flatMap((property): Fact[] => {
    const { name, label, whenUnknown } = property;
    const values = [entity[name]].flat().filter((value) => isThere(value) && value !== entity.name);
    if (values.length > 0) return [[label, values.map((one) => written(one, property)).join(between(property))]];
    return whenUnknown && !isThere(entity[name]) ? [[label, whenUnknown]] : [];
  });
}
