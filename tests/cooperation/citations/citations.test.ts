import { describe, expect, test } from 'vitest';
import { citations, mostCiting } from '../../../src/cooperation/citations/citations.ts';
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
  const citing = (id: string, of = network) => ask(citations, of, { ids: [id], today });

  test('are those whose own evidence names it and both ends of the ties that it shows, once each and in order', () => {
    const three = { count: 3, ids: ['ngo:one', 'ngo:three', 'ngo:two'] };
    expect(citing('source:a')).toEqual([three]);
    expect(citing('source:b')).toEqual([three]);
  });

  test('is nobody where nothing cites it, and never the source itself', () => {
    expect(citing('source:idle')).toEqual([{ count: 0, ids: [] }]);
    expect(citing('source:a')[0]?.ids).not.toContain('source:a');
  });

  test('is told of each source in the order in which they are asked of, though one be asked of twice', () => {
    const answers = ask(citations, network, { ids: ['source:idle', 'source:a', 'source:none', 'source:a'], today });
    expect(answers.map(({ count }) => count)).toEqual([0, 3, 0, 3]);
  });

  test('is told only as far as it may be seen', () => {
    expect(citing('source:a', withoutSight(network, ['ngo:three']))).toEqual([{ count: 1, ids: ['ngo:one'] }]);
    const tie = [0, 1].filter((one) => network.prepared.ties.from[one] === numberIn(network, 'ngo:three'));
    const tieHidden = { ...network, hidden: { ...nothingHidden, ties: new Set(tie) } };
    expect(citing('source:a', tieHidden)).toEqual([{ count: 1, ids: ['ngo:one'] }]);
  });

  test('is nobody where the source is not there, or is withheld', () => {
    expect(citing('source:none')).toEqual([{ count: 0, ids: [] }]);
    expect(citing('source:a', withoutSight(network, ['source:a']))).toEqual([{ count: 0, ids: [] }]);
  });

  test('are counted all, though of many only the first are named', () => {
    const many = Array.from({ length: mostCiting + 7 }, (_, index) => ({ id: `ngo:n${index}`, ...by('source:a') }));
    const [citation] = citing('source:a', madeNetwork(many, []));
    expect([citation?.count, citation?.ids.length]).toEqual([mostCiting + 7, mostCiting]);
  });
});
