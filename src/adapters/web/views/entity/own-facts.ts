import type { AnyKind } from '../../../../client/any-kind.ts';
import type { EntityDetail } from '../../../../client/generated/entity-page.ts';
import type { Model } from '../../../../client/generated/model.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { meaningOf } from '../../core/meaning-of.ts';
import { text } from '../../strings/text.ts';

type Fact = readonly [string, string];

/** What the kind of an entity adds to its facts, in reading words. */
export function ownFacts(entity: AnyKind<EntityDetail>, model: Model | null): Fact[] {
  const words = text.entity.facts;
  const facts: Fact[] = [];
  const add = (name: string, value: string | number | null | undefined, write: (value: string) => string = String) => {
    if (value !== null && value !== undefined && value !== '') facts.push([name, write(String(value))]);
  };
  const word = (vocabulary: string) => (value: string) => meaningOf(model, vocabulary, value);

  add(words.mandates, entity.mandates?.map(word('Mandate')).join('; '));
  add(words.level, entity.level, word('Level'));
  add(words.hours, entity.hours);
  add(words.languages, entity.languages?.join(', '));
  add(words.city, entity.city ?? entity.eventCity);
  add(words.instrumentKind, entity.instrumentKind, word('InstrumentKind'));
  add(words.adopted, entity.adopted, formatDate);
  add(words.signed, entity.signed, formatDate);
  add(words.inForce, entity.inForce, formatDate);
  add(words.agreementSigned, entity.agreementSigned, formatDate);
  add(words.participants, entity.participantCount);
  add(words.countryCount, entity.countryCount);
  if (entity.online === true) add(words.online, words.onlineYes);
  add(words.titleAsPrinted, entity.titleAsPrinted);
  add(words.order, entity.order);
  add(words.phase, entity.phase, word('SessionPhase'));
  add(words.activity, entity.activity, word('SessionActivity'));
  add(words.post, entity.post);
  if (entity.kind === 'CONTACT') add(words.holder, entity.holder ?? words.holderUnknown);
  add(words.holderSince, entity.holderSince, formatDate);
  add(words.holderUntil, entity.holderUntil, formatDate);
  add(words.subject, entity.subject, word('AbsenceSubject'));
  add(words.checked, entity.checked, formatDate);
  add(words.publisher, entity.publisher);
  if (entity.kind === 'SOURCE') {
    add(words.published, entity.published ? formatDate(entity.published) : text.answers.sourceUndated);
  }
  add(words.citations, entity.citations);
  add(words.code, entity.code);
  return facts;
}
