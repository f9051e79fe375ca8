import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Dataset, EntityRecord } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import { contactPointsOf, type PlacedContactPoint } from './contact-points-of.ts';

/** Where anybody may open a mailbox. A body that uses one is named below, with its proof in its evidence. */
const freeMail = /@(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|aol|proton|protonmail|gmx|qq|163)\./i;

/** Mailboxes with such providers that official pages print as a body's own. */
const institutionalMailboxes = [
  'baohocongdan@gmail.com', // citizen protection of the foreign ministry of Viet Nam
  'mwoosaka.welfare@gmail.com', // welfare desk of the Philippine labour office in Osaka
];

/** Words by which an office is told from the house in which people are sheltered. */
const officeWords = /\b(office|headquarters|secretariat|postal|head office|counters)\b/i;

function isMobile({ point }: PlacedContactPoint): boolean {
  const number = point.channel === 'SOCIAL' ? point.value?.replace('https://wa.me/', '+') : point.value;
  return parsePhoneNumberFromString(number ?? '')?.getType() === 'MOBILE';
}

function shelters({ kind, values }: EntityRecord): boolean {
  const houses = [values.mandates ?? []].flat().includes('SHELTER');
  return houses && ['Facility', 'NGO', 'Service'].includes(kind);
}

interface Rule {
  readonly what: string;
  readonly remedy: string;
  readonly broken: (placed: PlacedContactPoint, holders: readonly string[]) => boolean;
}

const rules: readonly Rule[] = [
  {
    what: 'tells where people are sheltered',
    remedy: 'Leave it out and refuse it in refused-contact-points.yaml; an office of its own is labelled as one',
    broken: ({ entity, point }) =>
      point.channel === 'ADDRESS' &&
      shelters(entity) &&
      (entity.kind === 'Facility' || !officeWords.test(point.label ?? '')),
  },
  {
    what: 'is a mailbox that anybody may open',
    remedy:
      'Leave it out, unless an official page prints it as the own mailbox of the body: then name it in private-contacts.ts',
    broken: ({ point }) =>
      point.channel === 'EMAIL' &&
      freeMail.test(point.value ?? '') &&
      !institutionalMailboxes.includes(point.value ?? ''),
  },
  {
    what: 'sends the public to a mobile telephone that may be a person’s',
    remedy: 'Keep it for PARTNERS until the organization confirms it, or leave it out',
    broken: (placed) => placed.entity.kind === 'NGO' && placed.point.audience === 'PUBLIC' && isMobile(placed),
  },
  {
    what: 'reaches a person by name',
    remedy: 'Label it by what it reaches; people stand in the holder of a post only',
    broken: ({ point }, holders) =>
      /\b(Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z]/.test(point.label ?? '') ||
      holders.some((name) => `${point.label} ${point.value}`.toLowerCase().includes(name)),
  },
];

/** The names of people who hold posts, as they would stand in a label; single words may be anything. */
function holdersOf({ entities }: Dataset): string[] {
  return entities
    .flatMap(({ values }) => (typeof values.holder === 'string' ? [values.holder.toLowerCase()] : []))
    .filter((name) => name.includes(' '));
}

/** A street, a house number or the like in the running texts of a shelter. */
const street = /\b(Street|Road|Avenue|Lane|Soi|Jalan|Jl\.|Moo|Village No|House No|No\. ?\d+)\b|\d+丁目|番地/;

/** Places that are open to all and known by their street, though they have beds. */
const openToAll = ['facility:sg-mwc-serangoon'];

function shelterTexts({ entities }: Dataset): Problem[] {
  return entities
    .filter((entity) => entity.kind === 'Facility' && shelters(entity) && !openToAll.includes(entity.id))
    .flatMap((entity) =>
      ['name', 'city', 'description'].flatMap((property) =>
        street.test(String(entity.values[property] ?? ''))
          ? [
              errorAt(
                entity.place,
                `the ${property} of ${entity.id} tells where people are sheltered`,
                'Keep the town only',
              ),
            ]
          : [],
      ),
    );
}

/**
 * Contact points that no route may show: a person's number or mailbox, the house of a shelter. What these rules cannot know
 * (an office mobile that a clerk took home) stands in the list of what was refused.
 */
export function privateContacts(dataset: Dataset): Problem[] {
  const holders = holdersOf(dataset);
  const points = contactPointsOf(dataset).flatMap((placed) =>
    rules
      .filter((rule) => rule.broken(placed, holders))
      .map((rule) => errorAt(placed.place, `${placed.name} ${rule.what}`, rule.remedy)),
  );
  return [...points, ...shelterTexts(dataset)];
}
