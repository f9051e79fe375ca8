import { isValidPhoneNumber } from 'libphonenumber-js/max';
import type { Dataset, EntityRecord, RecordValue } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import { contactPointsOf } from './contact-points-of.ts';
import { isHoursRule, isTimeZone } from './hours-rule.ts';

/** Short numbers, which no numbering plan lists whole: 1300, 110, #8891, 08001000. They work in their country only. */
const shortNumber = /^[#*]?\d{2,8}$/;

const mailbox = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

function isAddressOfWeb(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/** What a value has to be, by its channel: whether it is, and what to write instead. */
const forms: Readonly<Record<string, readonly [isSound: (value: string) => boolean, remedy: string]>> = {
  PHONE: [
    (value) => (value.startsWith('+') ? isValidPhoneNumber(value) : shortNumber.test(value)),
    'Write it as +66 and the number without spaces, or as the short number that is dialled; leave out what is no number',
  ],
  FAX: [(value) => value.startsWith('+') && isValidPhoneNumber(value), 'Write it as +66 and the number without spaces'],
  EMAIL: [(value) => mailbox.test(value), 'Write the mailbox alone'],
  WEB: [isAddressOfWeb, 'Write it whole, with https:// before it'],
  SOCIAL: [isAddressOfWeb, 'Write the address that opens the account, such as https://wa.me/6612345678'],
  ADDRESS: [(value) => value.length > 5, 'Write street and town'],
};

const languageCodes = /^[a-z]{2,3}( [a-z]{2,3})*$/;

function hoursProblem({ hoursRule, timeZone }: Readonly<Record<string, unknown>>): string | null {
  if (hoursRule === undefined && timeZone === undefined) return null;
  if (typeof hoursRule !== 'string') return 'has a time zone and no rule of hours';
  if (!isHoursRule(hoursRule)) return `has the rule of hours "${hoursRule}", which cannot be read`;
  if (typeof timeZone !== 'string') return 'has a rule of hours and no time zone';
  return isTimeZone(timeZone) ? null : `has the unknown time zone "${timeZone}"`;
}

const hoursRemedy = 'Write a rule such as Mo-Fr 09:00-17:00 and a zone such as Asia/Bangkok, or leave both out';

function pointProblems({ entities }: Dataset): Problem[] {
  return contactPointsOf({ entities }).flatMap(({ point, place, name }) => {
    const found: Problem[] = [];
    const [isSound, remedy] = forms[point.channel ?? ''] ?? [() => true, ''];
    if (!isSound(point.value ?? '')) found.push(errorAt(place, `the value of ${name} is not sound`, remedy));
    const hours = hoursProblem(point satisfies RecordValue);
    if (hours) found.push(errorAt(place, `${name} ${hours}`, hoursRemedy));
    if (point.languages !== undefined && !languageCodes.test(point.languages)) {
      found.push(
        errorAt(place, `${name} has the languages "${point.languages}"`, 'Write their codes, a space between: th en'),
      );
    }
    return found;
  });
}

function entityProblems(entity: EntityRecord): Problem[] {
  const hours = hoursProblem(entity.values);
  const codes = [entity.values.languages ?? []].flat().filter((code) => !languageCodes.test(String(code)));
  return [
    ...(hours ? [errorAt(entity.place, `${entity.id} ${hours}`, hoursRemedy)] : []),
    ...codes.map((code) => errorAt(entity.place, `${entity.id} has the language "${code}"`, 'Write its code: th')),
  ];
}

/** Contact points that cannot be dialled, written to, opened or read by a program: numbers, addresses, hours, languages. */
export function contactPointForm(dataset: Dataset): Problem[] {
  return [...pointProblems(dataset), ...dataset.entities.flatMap(entityProblems)];
}
