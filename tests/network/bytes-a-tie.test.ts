import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/network/shared-memory.ts';
import { type MadeTie, madeNetwork } from '../cooperation/made-network.ts';

const tieCount = 20_000;
const bodyCount = 4_000;
const kinds = ['PARTNERS_WITH', 'FUNDS', 'SUPPORTS', 'LEADS'];

/** A network about as dense as those recorded: five ties an entity, some entities with many, each tie with a source. */
function madeTies(): MadeTie[] {
  return Array.from({ length: tieCount }, (_, index): MadeTie => {
    const from = (index * 7_919) % bodyCount;
    // Every fourth tie is to one of forty hubs.
    const to = index % 4 === 0 ? (index / 4) % 40 : (from + 1 + ((index * 104_729) % (bodyCount - 1))) % bodyCount;
    const kind = kinds[index % kinds.length] as string;
    return [`ngo:n${from}`, kind, `ngo:n${to === from ? (to + 1) % bodyCount : to}`];
  });
}

describe('The memory of a prepared network', () => {
  it('is at most a hundred bytes a tie, its entities and all that is indexed included', () => {
    const { prepared } = madeNetwork([], madeTies());
    expect(prepared.tieCount).toBe(tieCount);
    expect(bytesOf(prepared) / tieCount).toBeLessThanOrEqual(100);
  });
});
