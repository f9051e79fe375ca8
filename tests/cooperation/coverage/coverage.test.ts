import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/cooperation/coverage/coverage.ts';
import type { EvidenceFacts } from '../../../src/cooperation/telling/facts.ts';
import { ask } from '../ask.ts';
import { each, instrument, type MadeTie, madeNetwork, today, withoutSight } from '../made-network.ts';
import { seedsNetwork } from '../seeds-network.ts';

function by(source: string, publisher: string, published: string | null): readonly EvidenceFacts[] {
  return [{ source: { id: source, title: source, publisher, url: null, published }, locator: '1', anchor: null }];
}
const [report, news, law] = [
  by('source:report', 'Ministry', '2012'),
  by('source:news', 'Ministry', '2020-01-16'),
  by('source:law', 'Parliament', null),
];
const from = (evidence: readonly EvidenceFacts[]) => ({ evidence });
const ties: readonly MadeTie[] = [
  ...each(['country:aa', 'country:bb', 'country:cc'], 'MEMBER_OF', 'igo:asean').map(
    ([one, kind, to]): MadeTie => [one, kind, to, from(report)],
  ),
  ['country:aa', 'ENACTED', 'legal:own', from(law)],
  ['country:aa', 'PARTY_TO', 'legal:treaty', from(news)],
  ['program:works', 'COVERS_COUNTRY', 'country:aa', from(report)],
  ['ngo:aa', 'PARTNERS_WITH', 'ngo:bb', { ...from(report), basis: 'INFERRED' }],
];
const network = madeNetwork(
  [
    { id: 'country:aa', ...from(report) },
    { id: 'country:bb', ...from(report) },
    { id: 'country:cc', ...from(report) },
    { id: 'country:xx', ...from(report) },
    { id: 'igo:asean', ...from(report) },
    { id: 'ngo:aa', country: 'country:aa', evidence: [...report, ...news] },
    { id: 'ngo:bb', country: 'country:bb', ...from(report) },
    { id: 'service:aa', country: 'country:aa', properties: { numbers: ['1300'] }, ...from(news) },
    { id: 'service:bb', country: 'country:bb', properties: { numbers: ['191'] }, unnamed: true, ...from(report) },
    { id: 'service:xx', country: 'country:xx', properties: { numbers: ['191'] }, ...from(report) },
    { id: 'program:works', ...from(report) },
    instrument('legal:own', 'LAW', from(law)),
    instrument('legal:treaty', 'CONVENTION', from(law)),
  ],
  ties,
);

describe('what is known', () => {
  const all = ask(coverage, network, { today });
  const of = (id: string, told = all) => told.countries.find(({ country }) => country === id);

  test('is counted in all, by kind and by kind of tie', () => {
    expect(all).toMatchObject({ asOf: today, entities: 16, ties: 7, sources: 3 });
    expect(all.kinds.slice(0, 3)).toEqual([
      { kind: 'Country', count: 4, unnamed: 0, withOneSource: 4 },
      { kind: 'Service', count: 3, unnamed: 1, withOneSource: 3 },
      { kind: 'Source', count: 3, unnamed: 0, withOneSource: 0 },
    ]);
    expect(all.kinds.find(({ kind }) => kind === 'NGO')).toMatchObject({ count: 2, withOneSource: 1 });
    expect(all.tieKinds).toContainEqual({ kind: 'PARTNERS_WITH', count: 1, inferred: 1 });
    expect(all.tieKinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.ties);
  });

  test('is counted for a country with what it enacted and what covers it, and with who says so', () => {
    expect(of('country:aa')).toMatchObject({
      entities: 4,
      ties: 5,
      treaties: 1,
      sources: 3,
      independentPublishers: 2,
      oldestEvidence: '2012',
      newestEvidence: '2020-01-16',
    });
    expect(of('country:aa')?.kinds.map(({ kind }) => kind)).toEqual(['LegalInstrument', 'NGO', 'Program', 'Service']);
    expect(of('country:bb')).toMatchObject({ entities: 2, ties: 2, sources: 1, treaties: 0 });
    expect(of('country:cc')).toMatchObject({ entities: 0, ties: 1, newestEvidence: '2012' });
  });

  test('puts members of ASEAN first', () => {
    expect(all.countries.map(({ country }) => country)).toEqual([
      'country:aa',
      'country:bb',
      'country:cc',
      'country:xx',
    ]);
  });

  test('is said to be missing where most members have it recorded under a name', () => {
    expect(of('country:cc')?.missing).toEqual(['No NGO is recorded; two of the members of ASEAN have one recorded.']);
    expect(of('country:xx')?.missing).toEqual(['No NGO is recorded; two of the members of ASEAN have one recorded.']);
    expect(of('country:aa')?.missing).toEqual([]);
  });

  test('is nothing that is withheld: neither entities nor ties nor sources', () => {
    const told = ask(coverage, withoutSight(network, ['ngo:aa', 'source:news']), { today });
    expect(told).toMatchObject({ entities: 14, ties: 6, sources: 2 });
    expect(of('country:aa', told)).toMatchObject({
      entities: 3,
      sources: 2,
      newestEvidence: '2012',
      missing: [],
    });
    expect(of('country:cc', told)?.missing).toEqual([]);
  });

  test('of the shipped data tells what is recorded elsewhere and not here', { timeout: 60_000 }, async () => {
    const { countries, ties: total, tieKinds, asOf } = ask(coverage, await seedsNetwork(), { today: '2026-11-25' });
    expect(asOf).toBe('2026-11-25');
    expect(tieKinds.reduce((sum, one) => sum + one.count, 0)).toBe(total);
    expect(countries.slice(0, 11).map(({ country }) => country)).toContain('country:tl');
    expect(countries.find(({ country }) => country === 'country:bn')?.missing.join()).toContain('hotline');
  });
});
