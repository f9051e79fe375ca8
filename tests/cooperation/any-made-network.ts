import fc from 'fast-check';
import { instrument, type MadeEntity, type MadeTie, madeNetwork } from './made-network.ts';
import type { RecordedNetwork } from './recorded-network.ts';

const lands = ['aa', 'bb', 'cc'];
const countries = lands.map((land) => `country:${land}`);
const agencies = lands.flatMap((land) => [`agency:${land}-1`, `agency:${land}-2`]);
const ngos = lands.map((land) => `ngo:${land}-1`);
const forums = ['process:one', 'process:two'];
const instruments = ['legal:one', 'legal:two'];

const countryOf = (id: string) => `country:${id.slice(id.indexOf(':') + 1, id.indexOf(':') + 3)}`;
const some = (of: readonly string[]) => fc.constantFrom(...of);
const tie = (from: readonly string[], kind: string, to: readonly string[]): fc.Arbitrary<MadeTie> =>
  fc.tuple(some(from), fc.constant(kind), some(to));

const entities: readonly MadeEntity[] = [
  ...countries,
  ...[...agencies, ...ngos].map((id) => ({ id, country: countryOf(id) })),
  ...forums,
  ...instruments.map((id) => instrument(id, 'MEMORANDUM')),
];

function distinct(ties: readonly MadeTie[]): MadeTie[] {
  const seen = new Map(ties.filter(([from, , to]) => from !== to).map((one) => [one.slice(0, 3).join(' '), one]));
  return [...seen.values()];
}

/** What a small network is made from: three countries with agencies that may act for them, NGOs, processes and memoranda. */
export const anyRecords: fc.Arbitrary<{ readonly entities: readonly MadeEntity[]; readonly ties: readonly MadeTie[] }> =
  fc
    .array(
      fc.oneof(
        some(agencies).map((id): MadeTie => [id, 'ACTS_FOR', countryOf(id)]),
        tie([...agencies, ...ngos], 'PARTNERS_WITH', [...agencies, ...ngos]),
        tie([...countries, ...agencies], 'MEMBER_OF', forums),
        tie(countries, 'PARTY_TO', instruments),
      ),
      { minLength: 4, maxLength: 22 },
    )
    .map((ties) => ({ entities, ties: distinct(ties) }));

/** Any small network of them. */
export const anyMadeNetwork: fc.Arbitrary<RecordedNetwork> = anyRecords.map((records) =>
  madeNetwork(records.entities, records.ties),
);

const bodies = Array.from({ length: 7 }, (_, index) => `ngo:c${index}-1`);

/** Any small network of NGOs, each of a country of its own, that work with one another: no rule bears on its paths. */
export const anyMadePartners: fc.Arbitrary<RecordedNetwork> = fc
  .array(tie(bodies, 'PARTNERS_WITH', bodies), { minLength: 3, maxLength: 14 })
  .map((ties) => {
    const unordered = ties.map(([from, kind, to]): MadeTie => (from < to ? [from, kind, to] : [to, kind, from]));
    const own = bodies.map((id) => ({ id, country: countryOf(id) }));
    return madeNetwork([...own, ...bodies.map(countryOf)], distinct(unordered));
  });

/** The ids of all that a path may begin or end at in a network that a test made: its sources and topics are none of it. */
export function partnersIn(network: RecordedNetwork): string[] {
  return [...network.entities.keys()].filter((id) => !/^(source|topic):/.test(id));
}

/** A network of some sort and two different entities of it. */
export function anyTwoOf(networks: fc.Arbitrary<RecordedNetwork>): fc.Arbitrary<[RecordedNetwork, string, string]> {
  return networks.chain((network) => {
    const ids = fc.constantFrom(...partnersIn(network));
    return fc.tuple(fc.constant(network), ids, ids).filter(([, from, to]) => from !== to);
  });
}
