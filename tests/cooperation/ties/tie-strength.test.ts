import { describe, expect, test } from 'vitest';
import { TieStrength } from '../../../src/cooperation/ties/tie-strength.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { tieHolds } from '../../../src/network/read-network.ts';
import { instrument, type MadeEntity, type MadeTie, madeEvidence, madeNetwork } from '../made-network.ts';
import { catalog, type RecordedTie } from '../recorded-network.ts';

const day = '2026-01-01';

function only(tie: MadeTie, entities: readonly MadeEntity[] = []) {
  const { prepared } = madeNetwork(entities, [tie]);
  if (prepared.tieCount !== 1) throw new Error('the tie was not made');
  const strengths = new TieStrength(prepared, catalog);
  return {
    strength: (on = day) => strengths.on(0, dayNumber(on)),
    holds: (on = day) => tieHolds(prepared, 0, dayNumber(on)),
  };
}

const partners = (more: Partial<RecordedTie>) => only(['ngo:aa-1', 'PARTNERS_WITH', 'ngo:bb-1', more]);

/** Worth of two countries joined by a thing to which both stand alike. */
const joint = (kind: string, to: string, entities: readonly MadeEntity[] = []) =>
  only(['country:aa', kind, to], entities).strength() ** 2;

describe('what a tie is worth', () => {
  test('a binding instrument outweighs a joint program, that common membership, that having sat in one seminar', () => {
    const worths = [
      joint('PARTY_TO', 'legal:one', [instrument('legal:one', 'BILATERAL_TREATY')]),
      joint('PARTY_TO', 'legal:one', [instrument('legal:one', 'MEMORANDUM')]),
      only(['program:one', 'COVERS_COUNTRY', 'country:aa']).strength() ** 2,
      joint('MEMBER_OF', 'process:one'),
      joint('PARTICIPATED_IN', 'event:one'),
    ];
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(new Set(worths).size).toBe(worths.length);
  });

  test('a declaration weighs less than a memorandum, and a domestic law joins nobody', () => {
    const of = (kind: string) => joint('PARTY_TO', 'legal:one', [instrument('legal:one', kind)]);
    expect(of('DECLARATION')).toBeLessThan(of('MEMORANDUM'));
    expect(of('LAW')).toBe(0);
  });

  test('a tie halves in the half-life of its kind after its last evidence', () => {
    const fresh = partners({ observed: '2026-01-01' }).strength();
    expect(partners({ observed: '2020-12-31' }).strength()).toBeCloseTo(fresh / 2, 3);
  });

  test('the publication of a source that still shows it refreshes a tie, an old beginning alone does not', () => {
    const published = madeEvidence('p').map((piece) => ({
      ...piece,
      source: { ...piece.source, id: 'source:report', published: '2025-12-31' },
    }));
    const shown = partners({ since: '2004', observed: null, evidence: published }).strength();
    const begun = partners({ since: '2004', observed: null }).strength();
    expect(shown).toBeGreaterThan(5 * begun);
  });

  test('a tie that no date dates counts as one half-life old', () => {
    const undated = partners({ observed: null }).strength();
    expect(undated).toBeCloseTo(partners({ observed: '2026-01-01' }).strength() / 2, 9);
  });

  test('an inferred tie is worth less than a stated one', () => {
    expect(partners({ basis: 'INFERRED' }).strength()).toBeLessThan(partners({}).strength());
  });

  test('a treaty does not fade while it stands', () => {
    const treaty = only(
      ['country:aa', 'PARTY_TO', 'legal:one', { since: '1990', observed: null }],
      [instrument('legal:one', 'CONVENTION')],
    );
    expect(treaty.strength('2026-01-01')).toBe(treaty.strength('1991-01-01'));
  });

  test('a meeting fades from its day, however late a report on it appeared', () => {
    const report = madeEvidence('r').map((piece) => ({
      ...piece,
      source: { ...piece.source, id: 'source:report', published: '2025' },
    }));
    const met = only(
      ['country:aa', 'PARTICIPATED_IN', 'event:one', { observed: null, evidence: report }],
      [{ id: 'event:one', since: '2017-10-19', until: '2017-11-02' }],
    );
    expect(met.strength()).toBeLessThan(met.strength('2018-01-01') / 2);
  });

  test('before the first evidence of a tie whose beginning is unknown it is worth less the further back one asks', () => {
    const tie = partners({ observed: '2024' });
    expect(tie.strength('2004-01-01')).toBeLessThan(tie.strength('2019-01-01'));
  });
});

describe('when a tie holds', () => {
  test('it ends on the day of its until, and not before', () => {
    const tie = partners({ since: '2010-05-01', until: '2015-05-01' });
    expect([
      tie.holds('2010-04-30'),
      tie.holds('2010-05-01'),
      tie.holds('2015-04-30'),
      tie.holds('2015-05-01'),
    ]).toEqual([false, true, true, false]);
  });

  test('having met does not end with the event', () => {
    const met = only(['country:aa', 'PARTICIPATED_IN', 'event:one', { since: '2017-10-19', until: '2017-11-02' }]);
    expect([met.holds('2017-10-18'), met.holds('2017-10-20'), met.holds('2026-01-01')]).toEqual([false, true, true]);
  });

  test('it ends with a program that is closed', () => {
    const closed: MadeEntity = { id: 'program:one', until: '2020-06-30' };
    const tie = only(['program:one', 'COVERS_COUNTRY', 'country:aa'], [closed]);
    expect([tie.holds('2020-06-29'), tie.holds('2020-06-30')]).toEqual([true, false]);
  });

  test('a party is not bound before the instrument is in force', () => {
    const convention = instrument('legal:one', 'CONVENTION', { properties: { inForce: '2017-03-08' } });
    const tie = only(['country:aa', 'PARTY_TO', 'legal:one', { since: '2016-01-25' }], [convention]);
    expect([tie.holds('2016-06-01'), tie.holds('2017-03-08')]).toEqual([false, true]);
  });
});
