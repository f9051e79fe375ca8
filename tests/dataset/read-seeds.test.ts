import { describe, expect, it, test } from 'vitest';
import { problemReport } from '../../src/dataset/problem.ts';
import { readSeedFiles, readSeeds } from '../../src/dataset/read-seeds.ts';
import { catalog, lineOf, planted, readText, seedFile, soundSeeds } from './planted.ts';

type Planted = [what: string, sound: string, mistake: string, at: string, said: string];

const mistakes: Planted[] = [
  ['text that is not YAML', 'name: The Pact', 'name: The Pact: a treaty', 'name: The Pact:', 'it is not YAML'],
  ['a key written twice', 'level: LOCAL', 'level: LOCAL\n    level: LOCAL', 'level: LOCAL\n    evi', 'it is not YAML'],
  [
    'an unknown section',
    'legalInstruments:',
    'legalInstrument:',
    'legalInstrument:',
    'Probably "legalInstruments" is meant',
  ],
  [
    'an unknown key',
    'participantCount: 13',
    'participantsCount: 13',
    'participantsCount',
    'Probably "participantCount"',
  ],
  [
    'a key of another kind',
    'level: LOCAL',
    'instrumentKind: LAW',
    'instrumentKind: LAW',
    'unknown key "instrumentKind"',
  ],
  ['a number where text belongs', 'name: The Pact', 'name: 1949', 'name: 1949', 'is 1949, which is not text'],
  [
    'text where a number belongs',
    'participantCount: 13',
    'participantCount: about 13',
    'participantCount',
    'not a whole',
  ],
  ['a list where one value belongs', 'name: The Pact', 'name: [The, Pact]', 'name: [', 'is not a single value'],
  ['one value where a list belongs', 'aliases: [PS]', 'aliases: PS', 'aliases: PS', 'is not a list'],
  ['an empty key', 'since: "1990"', 'since:', 'since:', 'is empty, which is not a date'],
  ['the same twice in a list', 'mandates: [POLICE]', 'mandates: [POLICE, POLICE]', 'mandates', 'says the same twice'],
  ['an unknown word', 'mandates: [POLICE]', 'mandates: [POLISE]', 'mandates', 'Probably "POLICE" is meant'],
  ['an id with capitals', 'id: legal:pact', 'id: legal:Pact', 'id: legal:Pact', '"legal:Pact" is not an id'],
  ['an id of another kind', 'id: legal:pact', 'id: event:pact', 'id: event:pact', 'stands among legalInstruments'],
  ['a record without an id', '- id: legal:pact\n    name', '- name', '- name: The Pact', 'has no id'],
  [
    'an id that stands twice',
    'id: agency:sy-town-office',
    'id: agency:sy-police',
    'id: agency:sy-police\n    name: Town',
    'stands already at seeds/all.yaml:9',
  ],
  ['a missing name', '    name: The Pact\n', '', 'id: legal:pact', 'legal:pact lacks "name"'],
  ['a date of no calendar', 'since: "2003-10"', 'since: "2003-13"', 'since: "2003-13"', 'is not a date'],
  ['a day that does not exist', 'since: "2003-10"', 'since: "2003-02-30"', 'since: "2003-02-30"', 'is not a date'],
  ['a date in words', 'since: "2003-10"', 'since: October 2003', 'since: October', 'is not a date'],
  [
    'an end before its start',
    'since: "1990"',
    'since: "1990"\n    until: "1989-12-31"',
    'until:',
    'has "until" 1989-12-31 before "since" 1990',
  ],
  ['a sight before its start', 'observed: "2017"', 'observed: "2003-09"', 'observed', 'has "observed" 2003-09 before'],
  [
    'an address without a scheme',
    'url: https://example.org/gazette',
    'url: example.org',
    'url: example.org',
    'not an address',
  ],
  [
    'an address that runs a script',
    'url: https://example.org/gazette',
    'url: "javascript:alert(1)"',
    'url:',
    'not an address',
  ],
  ['decomposed letters', 'name: Town Office', 'name: Town Office\u0301', 'name: Town', 'is not in Unicode form NFC'],
  ['a space at the end', 'name: Town Office', 'name: "Town Office "', 'name: "Town', 'ends with a space'],
  [
    'a record without evidence',
    '    evidence:\n      - {source: source:gazette, locator: page 3}\n\nlegal',
    '\nlegal',
    'id: agency:sy-town-office',
    'lacks "evidence"',
  ],
  [
    'a tie without evidence',
    '    evidence:\n      - {source: source:gazette, locator: page 5}\n  - tie: agency:sy-town',
    '  - tie: agency:sy-town',
    'tie: agency:sy-police HOSTED',
    'lacks "evidence"',
  ],
  [
    'evidence without a place',
    '{source: source:gazette, locator: page 2,',
    '{source: source:gazette,',
    '{source: source:gazette, anchor',
    'lacks "locator"',
  ],
  [
    'an anchor that copies',
    'anchor: Synthetia joins',
    'anchor: Synthetia joins the Pact on this day and for ever',
    'anchor: Synthetia',
    'an anchor of 10 words',
  ],
  [
    'a source that names itself',
    'title: Gazette of Synthetia',
    'title: Gazette\n    name: Gazette',
    'name: Gazette',
    'unknown key "name"',
  ],
  [
    'an unknown id in a tie',
    'HOSTED event:meeting-2017',
    'HOSTED event:meeting-2018',
    'tie: agency:sy-police',
    'Probably event:meeting-2017 is meant',
  ],
  [
    'an unknown id in a reference',
    'country: country:sy\n    level: LOCAL',
    'country: country:xy\n    level: LOCAL',
    'country: country:xy',
    'names country:xy, which no record has',
  ],
  [
    'a reference to another kind',
    'country: country:sy\n    level: LOCAL',
    'country: legal:pact\n    level: LOCAL',
    'country: legal:pact',
    'names legal:pact, a LegalInstrument',
  ],
  [
    'an unknown source',
    '{source: source:gazette, locator: page 2,',
    '{source: source:gazete, locator: page 2,',
    'source:gazete,',
    'Probably source:gazette is meant',
  ],
  [
    'a kind that a tie does not allow',
    'agency:sy-police HOSTED event:meeting-2017',
    'legal:pact HOSTED event:meeting-2017',
    'tie: legal:pact HOSTED',
    'HOSTED does not run from LegalInstrument to Event',
  ],
  [
    'a tie the wrong way round',
    'country:sy PARTY_TO legal:pact',
    'legal:pact PARTY_TO country:sy',
    'tie: legal:pact',
    'PARTY_TO does not run from',
  ],
  ['an unknown tie', 'HOSTED', 'HOSTS', 'tie: agency:sy-police', 'there is no tie "HOSTS"'],
  [
    'a derived tie',
    'agency:sy-town-office LOCATED_IN',
    'agency:sy-town-office ACTS_FOR',
    'tie: agency:sy-town-office',
    'may not be stated',
  ],
  [
    'a tie of two words',
    'agency:sy-police HOSTED event:meeting-2017',
    'agency:sy-police HOSTED',
    'tie: agency:sy-police',
    'is not a tie',
  ],
  [
    'a tie to itself',
    'agency:sy-police HOSTED event:meeting-2017',
    'agency:sy-police PARTNERS_WITH agency:sy-police',
    'tie: agency:sy-police',
    'is tied to itself',
  ],
  ['a property of another tie', 'observed: "2017"', 'participants: 3', 'participants: 3', 'unknown key "participants"'],
  [
    'an anchor of YAML',
    'name: The Pact',
    'name: &pact The Pact\n    description: *pact',
    'description: *pact',
    'is not a single value',
  ],
];

describe('The sound seeds', () => {
  it('have no problem', () => {
    expect(problemReport(readText(soundSeeds).problems)).toBe('');
  });

  it('are read whole, with the derived tie of the national body alone', () => {
    const { dataset } = readText(soundSeeds);
    expect(dataset.entities).toHaveLength(6);
    expect(dataset.ties.map((tie) => tie.id)).toEqual([
      'country:sy|PARTY_TO|legal:pact|2003-10',
      'agency:sy-police|HOSTED|event:meeting-2017',
      'agency:sy-town-office|LOCATED_IN|country:sy',
      'agency:sy-police|ACTS_FOR|country:sy|1990',
    ]);
  });
});

test.each(mistakes)('%s is told with its line', (_, sound, mistake, at, said) => {
  const text = planted(sound, mistake);
  const { problems } = readText(text);
  const line = lineOf(text, at);
  const found = problems.filter((problem) => problem.line === line).map((p) => `${p.what}. ${p.remedy}`);
  expect(found.join('\n')).toContain(said);
  expect(problems.every((problem) => problem.severity === 'ERROR' && problem.remedy.length > 0)).toBe(true);
});

test('a tie that stands twice is told at the second', () => {
  const text = planted('agency:sy-town-office LOCATED_IN country:sy', 'agency:sy-police HOSTED event:meeting-2017');
  const [problem, ...others] = readText(text).problems;
  expect(others).toEqual([]);
  expect(problem?.line).toBe(text.slice(0, text.lastIndexOf('tie: agency:sy-police')).split('\n').length);
  expect(problem?.what).toContain('the tie agency:sy-police|HOSTED|event:meeting-2017 stands already');
});

test('a symmetric tie stands twice when it is stated from either end', () => {
  const pair = [
    'agency:sy-police PARTNERS_WITH agency:sy-town-office',
    'agency:sy-town-office PARTNERS_WITH agency:sy-police',
  ];
  const tie = (line: string) => `  - tie: ${line}\n    evidence:\n      - {source: source:gazette, locator: page 9}\n`;
  const { problems } = readText(soundSeeds + pair.map(tie).join(''));
  expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining('stands already')]);
});

test('the same tie at another time is another tie', () => {
  const again =
    '  - tie: country:sy PARTY_TO legal:pact\n    since: "2010"\n    evidence:\n      - {source: source:gazette, locator: page 9}\n';
  expect(readText(soundSeeds + again).problems).toEqual([]);
});

test.each(['since: 2003', 'since: 2003-10', 'since: 2003-10-29'])('%s may stand without quotes', (written) => {
  const { dataset, problems } = readText(planted('since: "2003-10"', written));
  expect(problems).toEqual([]);
  expect(dataset.ties[0]?.values.since).toBe(written.slice('since: '.length));
});

test('all problems of all files are told at once', () => {
  const broken = planted('level: LOCAL', 'level: LOKAL').replace('participantCount: 13', 'participantCount: many');
  const { problems } = readSeedFiles([seedFile(broken), seedFile('topics: nothing', 'b.yaml')], catalog);
  expect(problems.map((problem) => problem.file)).toEqual(['seeds/all.yaml', 'seeds/all.yaml', 'seeds/b.yaml']);
});

test('the digest follows the text and the name of each file', () => {
  const digest = (text: string, name?: string) => readSeedFiles([seedFile(text, name)], catalog).dataset.digest;
  expect(digest(soundSeeds)).toBe(digest(soundSeeds));
  expect(digest(`${soundSeeds}\n`)).not.toBe(digest(soundSeeds));
  expect(digest(soundSeeds, 'b.yaml')).not.toBe(digest(soundSeeds));
});

test('the seeds of Saphan have no error', async () => {
  const { problems } = await readSeeds('seeds', catalog);
  expect(problemReport(problems.filter((problem) => problem.severity === 'ERROR'))).toBe('');
});
