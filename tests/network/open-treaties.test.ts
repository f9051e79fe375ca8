import { describe, expect, it } from 'vitest';
import { entityFlags } from '../../src/network/prepared-network.ts';
import { hasFlag } from '../../src/network/read-network.ts';
import { each, instrument, type MadeTie, madeNetwork, numberIn } from '../cooperation/made-network.ts';

const six = ['country:aa', 'country:bb', 'country:cc', 'country:dd', 'country:ee', 'country:ff'];
const members = each(six, 'MEMBER_OF', 'igo:region');
const parties = (count: number): MadeTie[] => each(six.slice(0, count), 'PARTY_TO', 'legal:one');
const adopted: MadeTie = ['igo:region', 'ADOPTED', 'legal:one'];

function isOpen(sort: string, ties: readonly MadeTie[]): boolean {
  const network = madeNetwork([instrument('legal:one', sort)], ties);
  return hasFlag(network.prepared, numberIn(network, 'legal:one'), entityFlags.OPEN_TO_ALL);
}

describe('A treaty', () => {
  it('is open to the world where nothing says that it is regional', () => {
    expect(isOpen('CONVENTION', parties(3))).toBe(true);
    expect(isOpen('PROTOCOL', parties(3))).toBe(true);
    expect(isOpen('CONVENTION', [...members, ...parties(6), ['country:gg', 'PARTY_TO', 'legal:one']])).toBe(true);
  });

  it('is regional where all its parties are members of a body that adopted it, or at least half of the members', () => {
    expect(isOpen('CONVENTION', [...members, ...parties(1), adopted])).toBe(false);
    expect(isOpen('CONVENTION', [...members, ...parties(3)])).toBe(false);
    expect(isOpen('CONVENTION', [...members, ...parties(2)])).toBe(true);
  });

  it('is made regional by a body of states only', () => {
    const process = each(six, 'MEMBER_OF', 'process:region');
    expect(isOpen('CONVENTION', [...process, ...parties(6)])).toBe(true);
    expect(isOpen('CONVENTION', [...each(['ngo:one', 'ngo:two'], 'MEMBER_OF', 'igo:region'), ...parties(2)])).toBe(
      true,
    );
  });

  it('is alone counted so: no agreement of two states, and no memorandum, is open to all', () => {
    for (const sort of ['BILATERAL_TREATY', 'MEMORANDUM', 'DECLARATION', 'LAW']) {
      expect([sort, isOpen(sort, parties(2))]).toEqual([sort, false]);
    }
  });
});
