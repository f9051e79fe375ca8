import fc from 'fast-check';
import { instrument, type MadeEntity, type MadeTie, madeNetwork } from './made-network.ts';
import type { RecordedNetwork, RecordedTie } from './recorded-network.ts';

const lands = ['aa', 'bb', 'cc'];
const countries = lands.map((land) => `country:${land}`);
const agencies = lands.flatMap((land) => [`agency:${land}-1`, `agency:${land}-2`]);
const ngos = lands.map((land) => `ngo:${land}-1`);
const bodies = [...agencies, ...ngos];
const programs = ['program:one', 'program:two'];
const events = ['event:one', 'event:two'];
const memoranda = ['legal:memorandum', 'legal:another', 'legal:third'];
const treaties = ['legal:convention', 'legal:declaration', ...memoranda];
const forums = ['process:one', ...events, ...treaties];
/** Topics that the things of such a network may be about. */
export const madeTopics: readonly string[] = ['topic:one', 'topic:two'];

const countryOf = (id: string) => `country:${id.slice(id.indexOf(':') + 1, id.indexOf(':') + 3)}`;
const some = (of: readonly string[]) => fc.constantFrom(...of);

/** A date as sources give it, or none. */
const anyDate = fc.constantFrom(null, null, '2004', '2009-05', '2013-11-30', '2018', '2021-02-28', '2024-12');
const anyMore: fc.Arbitrary<Partial<RecordedTie>> = fc.record({
  since: anyDate,
  until: fc.oneof({ arbitrary: fc.constant(null), weight: 9 }, { arbitrary: anyDate, weight: 1 }),
  observed: anyDate,
  basis: fc.constantFrom('STATED' as const, 'STATED' as const, 'INFERRED' as const),
});
const tie = (from: readonly string[], kind: string, to: readonly string[]): fc.Arbitrary<MadeTie> =>
  fc.tuple(some(from), fc.constant(kind), some(to), anyMore);

const anyTie: fc.Arbitrary<MadeTie> = fc.oneof(
  tie(bodies, 'PARTNERS_WITH', bodies),
  tie(bodies, 'PART_OF', bodies),
  tie([...countries, ...agencies], 'MEMBER_OF', ['process:one']),
  tie([...countries, ...bodies], 'PARTICIPATED_IN', events),
  tie(countries, 'PARTY_TO', treaties),
  tie(countries, 'PARTY_TO', memoranda),
  tie(programs, 'COVERS_COUNTRY', countries),
  tie(bodies, 'LEADS', programs),
  tie(ngos, 'SUCCEEDED_BY', ngos),
  tie([...programs, ...forums], 'ADDRESSES', madeTopics),
);

const actingFor: readonly MadeTie[] = agencies.map((id) => [id, 'ACTS_FOR', countryOf(id)]);

const anyLife = fc.record({ since: anyDate, until: fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, anyDate) });

const anyEntities: fc.Arbitrary<readonly MadeEntity[]> = fc
  .tuple(anyLife, anyLife, anyLife, fc.boolean())
  .map(([program, event, ngo, unnamed]) => [
    ...countries,
    ...bodies.map((id) => ({ id, country: countryOf(id) })),
    { id: 'ngo:aa-1', country: 'country:aa', unnamed, until: ngo.until },
    { id: 'program:one', ...program },
    'program:two',
    { id: 'event:one', ...event },
    { id: 'event:two', since: '2020-03-01', until: '2020-03-04' },
    'process:one',
    instrument('legal:convention', 'CONVENTION'),
    ...memoranda.map((id) => instrument(id, 'MEMORANDUM')),
    instrument('legal:declaration', 'DECLARATION'),
    ...madeTopics,
  ]);

/** Each tie once, whichever way round it is told. */
function distinct(ties: readonly MadeTie[]): MadeTie[] {
  const seen = new Map<string, MadeTie>();
  for (const one of ties) {
    const [from, kind, to] = one;
    if (from !== to) seen.set([kind, ...[from, to].sort()].join(' '), one);
  }
  return [...seen.values()];
}

/** Any small network in which things begin, end, succeed one another and are about topics. */
export const anyDatedNetwork: fc.Arbitrary<RecordedNetwork> = fc
  .tuple(anyEntities, fc.array(anyTie, { minLength: 16, maxLength: 48, size: 'max' }))
  .map(([entities, ties]) => madeNetwork(entities, distinct([...actingFor, ...ties])));

const partners = Array.from({ length: 8 }, (_, index) => `ngo:c${index}-1`);

/** Some of the ties between the same few bodies are worth the same, others much less. */
const anyPartnership: fc.Arbitrary<MadeTie> = fc
  .tuple(some(partners), some(['PARTNERS_WITH', 'OPERATES']), some(partners), some(['STATED', 'STATED', 'INFERRED']))
  .map(([from, kind, to, basis]) => [from, kind, to, { basis: basis === 'INFERRED' ? basis : 'STATED' }]);

/** Any small network of bodies that work with one another in many ways, none of which the rules of paths forbid. */
export const anyDensePartners: fc.Arbitrary<RecordedNetwork> = fc
  .array(anyPartnership, { minLength: 10, maxLength: 18, size: 'max' })
  .map((ties) => madeNetwork(partners, distinct(ties)));

/** Any day of the years of such a network, and a little beyond. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
