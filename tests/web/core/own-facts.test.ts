import { describe, expect, it } from 'vitest';
import { entityKinds } from '../../../src/adapters/web/core/kinds.ts';
import { ownFacts } from '../../../src/adapters/web/views/entity/own-facts.ts';
import type { PropertyOfModel } from '../../../src/client/kind-of-model.ts';

const factsOf = (kind: string, values: Readonly<Record<string, unknown>>) =>
  ownFacts(values, entityKinds.properties(kind));

describe('the own facts of an entity', () => {
  it('are what its kind has and is known, in words', () => {
    expect(factsOf('AGENCY', { name: 'A', mandates: ['POLICE', 'HOTLINE'], level: null })).toEqual([
      ['What it does', 'Investigates trafficking as a police service; Answers calls for help'],
    ]);
    expect(factsOf('PROGRAM', { agreementSigned: '2003-05' })).toEqual([['Agreement signed', 'May 2003']]);
    expect(factsOf('EVENT', { participantCount: 0, online: true })).toEqual([
      ['People who took part', '0'],
      ['Held online', 'yes'],
    ]);
    expect(factsOf('EVENT', { online: false })).toEqual([]);
  });

  it('say of a post whose holder is not known that it is not, and of a source that it bears no date', () => {
    expect(factsOf('CONTACT', { post: 'Director', holder: null })).toEqual([
      ['Post', 'Director'],
      ['Held by', 'not known who holds it today'],
    ]);
    expect(factsOf('SOURCE', { publisher: 'MOJ', published: null })).toContainEqual(['Published', 'no date on it']);
  });

  it('do not say again what the name says, and name a language', () => {
    const facts = factsOf('SOURCE', { name: 'A report', title: 'A report', language: 'th', published: '2017' });
    expect(facts).toEqual([
      ['Published', '2017'],
      ['Language', 'Thai'],
    ]);
    expect(factsOf('SOURCE', { name: 'A report', title: 'Full title', published: '2017' })[0]).toEqual([
      'Title',
      'Full title',
    ]);
  });

  it('name an entity that is referred to, and give a record with its parts', () => {
    const properties: readonly PropertyOfModel[] = [
      { name: 'parent', label: 'Part of', type: 'Reference' },
      {
        name: 'openings',
        label: 'Open',
        type: 'Record',
        parts: [
          { name: 'day', label: 'Day', type: 'String' },
          { name: 'since', label: 'Since', type: 'Date' },
        ],
      },
    ];
    const openings = [
      { day: 'Monday', since: '2003-05' },
      { day: 'Friday', since: null },
    ];
    expect(ownFacts({ parent: { id: 'ngo:x', name: 'X' }, openings }, properties)).toEqual([
      ['Part of', 'X'],
      ['Open', 'Monday, May 2003; Friday'],
    ]);
  });
});
