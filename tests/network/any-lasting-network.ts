import fc from 'fast-check';
import { instrument, type MadeEntity, type MadeTie, madeNetwork } from '../cooperation/made-network.ts';
import type { RecordedNetwork } from '../cooperation/recorded-network.ts';
import { anyNearDate } from './any-date-text.ts';

const countries = ['country:aa', 'country:bb', 'country:cc', 'country:dd'];
const bodies = ['agency:aa-1', 'agency:bb-1', 'ngo:aa-1', 'ngo:bb-1', 'ngo:cc-1'];
const programs = ['program:one', 'program:two'];
const events = ['event:one', 'event:two'];
const sessions = ['session:one', 'session:two'];
const instruments = ['legal:one', 'legal:two', 'legal:three'];
const processes = ['process:one', 'process:two'];

const some = (of: readonly string[]) => fc.constantFrom(...of);
const anyLife = fc.record({ since: anyNearDate, until: anyNearDate });
const anyTieDates = fc.record({
  since: anyNearDate,
  until: anyNearDate,
  observed: anyNearDate,
  properties: fc.record({ ratified: anyNearDate, inForce: anyNearDate }),
});
const tie = (from: readonly string[], kind: string, to: readonly string[]): fc.Arbitrary<MadeTie> =>
  fc.tuple(some(from), fc.constant(kind), some(to), anyTieDates);

const anyTie: fc.Arbitrary<MadeTie> = fc.oneof(
  tie(countries, 'PARTY_TO', instruments),
  tie(bodies, 'PARTNERS_WITH', bodies),
  tie([...countries, ...bodies], 'MEMBER_OF', processes),
  tie([...countries, ...bodies], 'PARTICIPATED_IN', [...events, ...sessions]),
  tie(sessions, 'PART_OF', events),
  tie(programs, 'COVERS_COUNTRY', countries),
  tie(bodies, 'SUCCEEDED_BY', bodies),
  tie(instruments, 'SUPERSEDES', instruments),
);

const anyInstrument = (id: string): fc.Arbitrary<MadeEntity> =>
  fc
    .tuple(
      anyLife,
      fc.record({ inForce: anyNearDate, signed: anyNearDate, adopted: anyNearDate }),
      some(['CONVENTION', 'MEMORANDUM']),
    )
    .map(([life, properties, sort]) => instrument(id, sort, { ...life, properties }));
const anyEntity = (id: string): fc.Arbitrary<MadeEntity> => anyLife.map((life) => ({ id, ...life }));

/** Each tie once, nothing tied to itself, each thing replaced once and each session part of one event: else what is told is at odds. */
function atOneWithItself(ties: readonly MadeTie[]): MadeTie[] {
  const seen = new Map<string, MadeTie>();
  for (const one of ties) {
    const [from, kind, to] = one;
    if (from === to) continue;
    const isOnly = kind === 'SUCCEEDED_BY' || kind === 'PART_OF';
    const mark = kind === 'SUPERSEDES' ? to : isOnly ? from : [from, to].sort().join(' ');
    seen.set(`${kind} ${mark}`, one);
  }
  return [...seen.values()];
}

/** Any small network in which all that can begin and end may do so, in the same few years. */
export const anyLastingNetwork: fc.Arbitrary<RecordedNetwork> = fc
  .tuple(
    fc.tuple(
      ...[...bodies, ...programs, ...events, ...sessions, ...processes].map(anyEntity),
      ...instruments.map(anyInstrument),
    ),
    fc.array(anyTie, { maxLength: 40, size: 'max' }),
  )
  .map(([entities, ties]) => madeNetwork([...countries, ...entities], atOneWithItself(ties)));
