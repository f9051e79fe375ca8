import { describe, expect, it } from 'vitest';
import { cooperationGaps } from '../../../src/cooperation/countries/cooperation-gaps.ts';
import { ask } from '../ask.ts';
import { each, instrument, type MadeTie, madeNetwork, today } from '../made-network.ts';
import { seedsNetwork } from '../seeds-network.ts';

const topic = 'topic:repatriation';
const members = each(['country:aa', 'country:bb', 'country:cc'], 'MEMBER_OF', 'igo:asean');

function memorandum(id: string, parties: readonly string[]) {
  const ties: MadeTie[] = [...each(parties, 'PARTY_TO', id), [id, 'ADDRESSES', topic]];
  return { entity: instrument(id, 'MEMORANDUM'), ties };
}
const ab = memorandum('legal:aa-bb', ['country:aa', 'country:bb']);
const ac = memorandum('legal:aa-cc', ['country:aa', 'country:cc']);
const pairs = (gaps: readonly { a: string; b: string }[]) => gaps.map(({ a, b }) => `${a.slice(-2)} ${b.slice(-2)}`);

describe('gaps between countries', () => {
  it('leaves out a pair with a memorandum of its own on the topic', () => {
    const network = madeNetwork([ab.entity], [...members, ...ab.ties]);
    expect(pairs(ask(cooperationGaps, network, { topic, today }))).toEqual(['aa cc', 'bb cc']);
  });

  it('puts what somebody looked for in vain before what nobody looked for', () => {
    const network = madeNetwork(
      [topic, { id: 'absence:none', properties: { subject: 'REPATRIATION_INSTRUMENT' } }],
      [...members, ['absence:none', 'CONCERNS', 'country:bb'], ['absence:none', 'CONCERNS', 'country:cc']],
    );
    const gaps = ask(cooperationGaps, network, { topic, today });
    expect(gaps.map((gap) => gap.state)).toEqual(['CHECKED_NONE', 'UNKNOWN', 'UNKNOWN']);
    expect(pairs(gaps)[0]).toBe('bb cc');
  });

  it('suggests the process on the topic to which both belong before anything else', () => {
    const network = madeNetwork(
      [ab.entity, ac.entity],
      [
        ...members,
        ...ab.ties,
        ...ac.ties,
        ...each(['country:bb', 'country:cc'], 'MEMBER_OF', 'process:returns'),
        ['process:returns', 'ADDRESSES', topic],
      ],
    );
    const [gap] = ask(cooperationGaps, network, { topic, today });
    expect(gap).toMatchObject({ a: 'country:bb', b: 'country:cc', via: 'process:returns' });
    expect(gap?.sentence).toContain('No instrument on');
  });

  it('suggests the member that has agreed with each of the two where they share nothing on the topic', () => {
    const network = madeNetwork([ab.entity, ac.entity], [...members, ...ab.ties, ...ac.ties]);
    const [gap] = ask(cooperationGaps, network, { topic, today });
    expect(gap?.via).toBe('country:aa');
    expect(gap?.reason).toContain('Synthetic legal:aa-bb');
    expect(gap?.reason).toContain('Synthetic legal:aa-cc');
  });

  it('falls back to what both belong to, and says that it is not about the topic', () => {
    const [gap] = ask(cooperationGaps, madeNetwork([topic], members), { topic, today });
    expect(gap?.via).toBe('igo:asean');
    expect(gap?.reason).toContain('not recorded to be about');
  });

  it('counts a treaty that many share as a weak tie, not as an agreement of the two', () => {
    const parties = each(['country:aa', 'country:bb', 'country:cc', 'country:us'], 'PARTY_TO', 'legal:open');
    const network = madeNetwork([instrument('legal:open', 'CONVENTION')], [...members, ...parties]);
    const gaps = ask(cooperationGaps, network, { today });
    expect(gaps).toHaveLength(3);
    expect(gaps[0]?.sentence).toContain('they share with many');
  });

  it('answers from the shipped data which pairs have no instrument on repatriation', { timeout: 60_000 }, async () => {
    const gaps = ask(cooperationGaps, await seedsNetwork(), { topic, today });
    const found = pairs(gaps);
    expect(found).toContain('kh my');
    expect(found).not.toContain('la th');
    expect(found).not.toContain('kh vn');
    for (const gap of gaps) expect(gap.suggestion, `${gap.a} ${gap.b}`).not.toBe('');
  });
});
