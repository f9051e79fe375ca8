import { expect, test } from 'vitest';
import { tieSentence } from '../../src/catalog/tie-sentence.ts';
import { memberOf } from '../../src/model/ties/member-of.ts';
import { participatedIn } from '../../src/model/ties/participated-in.ts';
import { partyTo } from '../../src/model/ties/party-to.ts';

const facts = { fromName: 'Synthetia', toName: 'the Pact', since: null, until: null, observed: null, basis: 'STATED' };

test('a tie reads from either end', () => {
  expect(tieSentence(partyTo, { ...facts, since: '2016-07-24' }, 'OUT')).toBe(
    'Synthetia is a party to the Pact, since 24 July 2016.',
  );
  expect(tieSentence(partyTo, facts, 'IN')).toBe('the Pact binds Synthetia.');
});

test('what happened once tells when, not since when', () => {
  expect(tieSentence(participatedIn, { ...facts, since: '2017-10-19', until: '2017-11-02' }, 'OUT')).toBe(
    'Synthetia took part in the Pact (19 October 2017 to 2 November 2017).',
  );
});

test('a tie only seen at a date says so, and an inferred one says that it is inferred', () => {
  expect(tieSentence(memberOf, { ...facts, observed: '2004-11', basis: 'INFERRED' }, 'OUT')).toBe(
    'Synthetia is a member of the Pact, as known in November 2004 (inferred).',
  );
});

test('a name that looks like a placeholder is left as it is', () => {
  expect(tieSentence(partyTo, { ...facts, fromName: '{to}' }, 'OUT')).toBe('{to} is a party to the Pact.');
});
