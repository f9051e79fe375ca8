import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/cooperation/citations/citations.ts';
import type { EvidenceFacts } from '../../../src/cooperation/telling/facts.ts';
import { nothingHidden } from '../../../src/network/network-mask.ts';
import { ask } from '../ask.ts';
import { madeNetwork, numberIn, today, withoutSight } from '../made-network.ts';

function by(...sources: readonly string[]): { readonly evidence: readonly EvidenceFacts[] } {
  const told = { publisher: 'Nobody', url: null, published: null };
  return { evidence: sources.map((id) => ({ source: { id, title: id, ...told }, locator: '1', anchor: null })) };
}
const network = madeNetwork(
  [
    { id: 'ngo:one', ...by('source:a', 'source:a', 'source:b') },
    { id: 'ngo:two', ...by('source:b') },
    { id: 'ngo:three', ...by('source:b') },
    { id: 'source:a', ...by('source:a') },
    { id: 'source:idle', evidence: [] },
  ],
  [
    ['ngo:two', 'PARTNERS_WITH', 'ngo:one', by('source:b')],
    ['ngo:three', 'PARTNERS_WITH', 'ngo:two', by('source:b', 'source:a')],
  ],
);

describe('who rests on a source', () => {
  const citing = (id: string, of = network) => ask(citations, of, { id, today });

  test('are those whose own evidence names it and both ends of the ties that it shows, once each and in order', () => {
    expect(citing('source:a')).toEqual(['ngo:one', 'ngo:three', 'ngo:two']);
    expect(citing('source:b')).toEqual(['ngo:one', 'ngo:three', 'ngo:two']);
  });

  test('is nobody where nothing cites it, and never the source itself', () => {
    expect(citing('source:idle')).toEqual([]);
    expect(citing('source:a')).not.toContain('source:a');
  });

  test('is told only as far as it may be seen', () => {
    expect(citing('source:a', withoutSight(network, ['ngo:three']))).toEqual(['ngo:one']);
    const tie = [0, 1].filter((one) => network.prepared.ties.from[one] === numberIn(network, 'ngo:three'));
    const tieHidden = { ...network, hidden: { ...nothingHidden, ties: new Set(tie) } };
    expect(citing('source:a', tieHidden)).toEqual(['ngo:one']);
  });

  test('is not asked of a source that is not there or is withheld', () => {
    expect(() => citing('source:none')).toThrow('source:none');
    expect(() => citing('source:a', withoutSight(network, ['source:a']))).toThrow('source:a');
  });
});
