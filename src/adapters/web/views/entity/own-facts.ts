import { spokenDate } from '../../core/format-date.ts';
import type { Model } from '../../core/use-model.ts';
import { readable } from '../../core/words.ts';
import { text } from '../../strings/text.ts';
import type { EntityDetail } from './entity-query.ts';

type Fact = readonly [string, string];

/** The meaning that the model gives a word; the word itself where the model is not here yet. */
export function meaningOf(model: Model | null, vocabulary: string, word: string): string {
  const words = model?.vocabularies.find((candidate) => candidate.name === vocabulary)?.words;
  return words?.find((candidate) => candidate.word === word)?.meaning ?? readable(word);
}

/** What the kind of an entity adds to its facts, in reading words. */
export function ownFacts(entity: EntityDetail, model: Model | null): Fact[] {
  const words = text.entity.facts;
  const facts: Fact[] = [];
  const add = (name: string, value: unknown, write: (value: string) => string = String) => {
    if (value !== null && value !== undefined && value !== '') facts.push([name, write(String(value))]);
  };
  const word = (vocabulary: string) => (value: string) => meaningOf(model, vocabulary, value);
  const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

  add(words.mandates, list(entity.mandates).map(word('Mandate')).join('; '));
  add(words.level, entity.level, word('Level'));
  add(words.hours, entity.hours);
  add(words.languages, list(entity.languages).join(', '));
  add(words.city, entity.city ?? entity.eventCity);
  add(words.instrumentKind, entity.instrumentKind, word('InstrumentKind'));
  add(words.adopted, entity.adopted, spokenDate);
  add(words.signed, entity.signed, spokenDate);
  add(words.inForce, entity.inForce, spokenDate);
  add(words.agreementSigned, entity.agreementSigned, spokenDate);
  add(words.participants, entity.participantCount);
  add(words.countryCount, entity.countryCount);
  if (entity.online === true) add(words.online, words.onlineYes);
  add(words.titleAsPrinted, entity.titleAsPrinted);
  add(words.order, entity.order);
  add(words.phase, entity.phase, word('SessionPhase'));
  add(words.activity, entity.activity, word('SessionActivity'));
  add(words.post, entity.post);
  if (entity.__typename === 'Contact') add(words.holder, entity.holder ?? words.holderUnknown);
  add(words.holderSince, entity.holderSince, spokenDate);
  add(words.holderUntil, entity.holderUntil, spokenDate);
  add(words.subject, entity.subject, word('AbsenceSubject'));
  add(words.checked, entity.checked, spokenDate);
  add(words.publisher, entity.publisher);
  if (entity.__typename === 'Source') {
    add(words.published, entity.published ? spokenDate(String(entity.published)) : text.answers.sourceUndated);
  }
  add(words.citations, entity.citations);
  add(words.code, entity.code);
  return facts;
}
