import { describe, expect, it } from 'vitest';
import { cooperationMatrix } from '../../../src/cooperation/countries/cooperation-matrix.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { ask } from '../ask.ts';
import { each, instrument, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';

const members = each(['country:aa', 'country:bb', 'country:cc'], 'MEMBER_OF', 'igo:asean');
const absence = { id: 'absence:bb-cc', properties: { subject: 'REPATRIATION_INSTRUMENT', checked: '2020-05' } };
const looked: MadeTie[] = [
  ['absence:bb-cc', 'CONCERNS', 'country:bb'],
  ['absence:bb-cc', 'CONCERNS', 'country:cc'],
  ['absence:bb-cc', 'ADDRESSES', 'topic:repatriation'],
];
const returning = instrument('legal:aa-bb', 'MEMORANDUM', { since: '2010' });
const agreed: MadeTie[] = [
  ...each(['country:aa', 'country:bb'], 'PARTY_TO', 'legal:aa-bb'),
  ['legal:aa-bb', 'ADDRESSES', 'topic:repatriation'],
];
const network = madeNetwork([absence, returning], [...members, ...looked, ...agreed]);

function cell(a: string, b: string, asked: { topic?: string; asOf?: string } = {}, of = network) {
  const { cells } = ask(cooperationMatrix, of, { countries: [a, b], today, ...asked });
  expect(cells).toHaveLength(1);
  return cells[0] as (typeof cells)[number];
}

describe('the matrix of countries', () => {
  const topic = 'topic:repatriation';

  it('tells ties, a search in vain and ignorance apart', () => {
    expect(cell('country:aa', 'country:bb', { topic }).state).toBe('TIES');
    expect(cell('country:bb', 'country:cc', { topic }).state).toBe('CHECKED_NONE');
    expect(cell('country:aa', 'country:cc', { topic }).state).toBe('UNKNOWN');
  });

  it('gives the evidence of the search where somebody looked in vain, and the day', () => {
    const { evidence, sentence, strength } = cell('country:bb', 'country:cc', { topic });
    expect(evidence.map((piece) => piece.locator)).toEqual(['absence:bb-cc']);
    expect(sentence).toContain('May 2020');
    expect(strength).toBe(0);
  });

  it('counts only what is about the topic', () => {
    expect(cell('country:bb', 'country:cc').ties).toBe(1);
    expect(cell('country:bb', 'country:cc', { topic }).ties).toBe(0);
    expect(cell('country:aa', 'country:bb', { topic })).toMatchObject({ ties: 1, instruments: 1 });
  });

  it('counts an instrument only from the day on which it was in force', () => {
    expect(cell('country:aa', 'country:bb', { topic, asOf: '2009' }).state).toBe('UNKNOWN');
    expect(cell('country:aa', 'country:bb', { topic, asOf: '2011' }).state).toBe('TIES');
  });

  it('weighs a memorandum of the two above a treaty open to all states', () => {
    const treaty = madeNetwork(
      [instrument('legal:open', 'CONVENTION')],
      [...members, ...each(['country:aa', 'country:bb', 'country:us'], 'PARTY_TO', 'legal:open')],
    );
    const open = cell('country:aa', 'country:bb', {}, treaty);
    expect(open.instruments).toBe(1);
    expect(open.strength).toBeLessThan(cell('country:aa', 'country:bb', { topic }).strength);
  });

  it('takes a protocol of which a few members of a body are parties for one open to all, and one that the body adopted for its own', () => {
    const parties = each(['country:aa', 'country:bb'], 'PARTY_TO', 'legal:protocol');
    const wide = [...members, ...each(['country:dd', 'country:ee'], 'MEMBER_OF', 'igo:asean'), ...parties];
    const entities = [instrument('legal:protocol', 'PROTOCOL')];
    const open = cell('country:aa', 'country:bb', {}, madeNetwork(entities, wide));
    const own: MadeTie[] = [...wide, ['igo:asean', 'ADOPTED', 'legal:protocol']];
    expect(cell('country:aa', 'country:bb', {}, madeNetwork(entities, own)).strength).toBeGreaterThan(
      2 * open.strength,
    );
  });

  it('does not count a law that both happen to be tied to', () => {
    const law = madeNetwork(
      [instrument('legal:law', 'LAW')],
      each(['country:aa', 'country:bb'], 'ADOPTED', 'legal:law'),
    );
    expect(cell('country:aa', 'country:bb', {}, law)).toMatchObject({ ties: 0, state: 'UNKNOWN' });
  });

  it('counts programs, processes and events that both are in', () => {
    const busy = madeNetwork(
      [{ id: 'event:met', since: '2024' }],
      [
        ['program:works', 'COVERS_COUNTRY', 'country:aa'],
        ['program:works', 'COVERS_COUNTRY', 'country:bb'],
        ...each(['country:aa', 'country:bb'], 'MEMBER_OF', 'process:talks'),
        ...each(['country:aa', 'country:bb'], 'PARTICIPATED_IN', 'event:met'),
      ],
    );
    const counts = { programs: 1, processes: 1, events: 1, instruments: 0, ties: 3 };
    expect(cell('country:aa', 'country:bb', {}, busy)).toMatchObject(counts);
  });

  it('speaks of nothing that is withheld, be it what they share or the finding that there is none', () => {
    const asked = { countries: ['country:aa', 'country:bb'], topic, today };
    const { cells, completeness } = ask(cooperationMatrix, withoutSight(network, ['legal:aa-bb']), asked);
    expect(cells[0]).toMatchObject({ ties: 0, state: 'UNKNOWN', evidence: [] });
    expect(completeness).toMatchObject({ complete: false, hiddenByAccess: true });
    expect(cell('country:bb', 'country:cc', { topic }, withoutSight(network, ['absence:bb-cc'])).state).toBe('UNKNOWN');
  });

  it('says what stopped it where the work that is allowed is spent', () => {
    const { cells, completeness } = ask(cooperationMatrix, network, { today }, workOf(2));
    expect(cells).toHaveLength(2);
    expect(completeness).toMatchObject({ complete: false, truncatedBy: 'BUDGET' });
  });

  it('asks of the members of ASEAN on the day and of Japan where no country is named', () => {
    const late: MadeTie[] = [...members, ['country:tl', 'MEMBER_OF', 'igo:asean', { since: '2025-10-26' }]];
    const region = madeNetwork(['country:jp', 'country:us'], late);
    const asked = (asOf: string) => ask(cooperationMatrix, region, { today, asOf }).countries;
    expect(asked('2025-10-25')).toEqual(['country:aa', 'country:bb', 'country:cc', 'country:jp']);
    expect(asked('2025-10-26')).toContain('country:tl');
  });
});
