import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SingleSourcePaths } from '../../../src/cooperation/path-search/single-source-paths.ts';
import { workOf } from '../../../src/cooperation/path-search/work.ts';
import { dayNumber } from '../../../src/network/day-number.ts';
import { anyMadeNetwork } from '../any-made-network.ts';
import { searchingIn } from '../ask.ts';
import { each, type MadeTie, madeNetwork, numberIn, today } from '../made-network.ts';
import type { RecordedNetwork } from '../recorded-network.ts';
import { allBestPaths, sharesOfPaths } from './all-paths.ts';

const everyEntity = ({ prepared }: RecordedNetwork) => Array.from({ length: prepared.entityCount }, (_, at) => at);

function pathsFrom(network: RecordedNetwork, start: number, wanted = everyEntity(network)) {
  const rows = searchingIn(network).channelsOn(dayNumber(today));
  const ends = everyEntity(network).filter((end) => end !== start);
  const paths = new SingleSourcePaths(rows, ends).from(start, wanted, workOf(100_000));
  if (paths === null) throw new Error('the work was spent');
  return { rows, ends, paths };
}

function checkAgainstAllPaths(network: RecordedNetwork, start: number): void {
  const { rows, ends, paths } = pathsFrom(network, start);
  for (const end of ends) {
    const best = allBestPaths(rows.channels, start, end);
    expect(paths.worthTo(end)).toBeCloseTo(best[0]?.worth ?? 0, 9);
    const expected = sharesOfPaths(best);
    const found = paths.insideTo(end);
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [at, share] of expected) expect(found.get(at)).toBeCloseTo(share, 9);
  }
}

describe('The best paths from one entity to all others', () => {
  it('are worth what all paths tried out are worth at most, and pass the same entities in the same shares', () => {
    fc.assert(
      fc.property(anyMadeNetwork, fc.nat(), (network, pick) => {
        checkAgainstAllPaths(network, pick % network.prepared.entityCount);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same whether few ends are asked for or all', () => {
    fc.assert(
      fc.property(anyMadeNetwork, fc.nat(), fc.nat(), (network, from, to) => {
        const count = network.prepared.entityCount;
        const start = from % count;
        const end = (start + 1 + (to % (count - 1))) % count;
        const [one, all] = [pathsFrom(network, start, [end]).paths, pathsFrom(network, start).paths];
        expect(one.worthTo(end)).toBe(all.worthTo(end));
        expect(one.insideTo(end)).toEqual(all.insideTo(end));
      }),
      { numRuns: 150 },
    );
  });

  it('lead nowhere from an entity without ties', () => {
    const network = madeNetwork(['ngo:alone', 'ngo:other'], []);
    const { paths } = pathsFrom(network, numberIn(network, 'ngo:alone'));
    expect(paths.worthTo(numberIn(network, 'ngo:other'))).toBe(0);
    expect(paths.insideTo(numberIn(network, 'ngo:other')).size).toBe(0);
  });

  it('never pass through a state that merely has both as its own', () => {
    const network = madeNetwork([], each(['agency:one', 'agency:two'], 'ACTS_FOR', 'country:aa'));
    const { paths } = pathsFrom(network, numberIn(network, 'agency:one'));
    expect(paths.worthTo(numberIn(network, 'agency:two'))).toBe(0);
    expect(paths.worthTo(numberIn(network, 'country:aa'))).toBeGreaterThan(0);
  });

  it('pass a forum between two states though a cheaper beginning has passed it at home', () => {
    const home = ['agency:aa-1', 'agency:aa-2', 'process:one'].map((id) => ({ id, country: 'country:aa' }));
    const ties: MadeTie[] = [
      ...each(['agency:aa-1', 'agency:aa-2', 'country:aa', 'country:bb'], 'MEMBER_OF', 'process:one'),
      ['agency:aa-1', 'PARTNERS_WITH', 'ngo:between'],
      ['ngo:between', 'PARTNERS_WITH', 'agency:aa-2'],
      ['agency:aa-2', 'ACTS_FOR', 'country:aa'],
      ['agency:bb-1', 'ACTS_FOR', 'country:bb'],
    ];
    const abroad = [
      { id: 'agency:bb-1', country: 'country:bb' },
      { id: 'ngo:between', country: 'country:aa' },
    ];
    const network = madeNetwork([...home, ...abroad], ties);
    for (const start of everyEntity(network)) checkAgainstAllPaths(network, start);
  });

  it('take a dear short beginning where a cheap long one would make them too long', () => {
    const chain = ['ngo:b', 'ngo:c', 'ngo:d', 'ngo:e', 'ngo:f', 'ngo:g'];
    const inferred = { basis: 'INFERRED' as const, observed: '1990-01-01' };
    const ties: MadeTie[] = [
      ['ngo:a', 'PARTNERS_WITH', 'ngo:b', inferred],
      ['ngo:a', 'PARTNERS_WITH', 'ngo:a2'],
      ['ngo:a2', 'PARTNERS_WITH', 'ngo:b'],
      ...chain.slice(1).map((to, at): MadeTie => [chain[at] as string, 'OPERATES', to]),
    ];
    const network = madeNetwork([], ties);
    for (const start of everyEntity(network)) checkAgainstAllPaths(network, start);
    const { paths } = pathsFrom(network, numberIn(network, 'ngo:a'));
    expect(paths.insideTo(numberIn(network, 'ngo:c')).has(numberIn(network, 'ngo:a2'))).toBe(true);
    expect(paths.worthTo(numberIn(network, 'ngo:g'))).toBeGreaterThan(0);
    expect(paths.insideTo(numberIn(network, 'ngo:g')).has(numberIn(network, 'ngo:a2'))).toBe(false);
  });

  it('are not told in part where the work is spent', () => {
    const network = madeNetwork([], each(['ngo:one', 'ngo:two', 'ngo:three'], 'PARTNERS_WITH', 'ngo:hub'));
    const rows = searchingIn(network).channelsOn(dayNumber(today));
    const work = workOf(2);
    const ends = everyEntity(network);
    expect(new SingleSourcePaths(rows, ends).from(numberIn(network, 'ngo:one'), ends, work)).toBeNull();
    expect(work.stoppedBy).toBe('BUDGET');
  });
});
