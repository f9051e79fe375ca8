import { describe, expect, test } from 'vitest';
import { cooperationPaths } from '../../../src/cooperation/paths/cooperation-paths.ts';
import { ask } from '../ask.ts';
import { instrument, type MadeEntity, type MadeTie, madeNetwork, today } from '../made-network.ts';

function ways(from: string, to: string, ties: readonly MadeTie[], entities: readonly MadeEntity[] = []) {
  const { paths } = ask(cooperationPaths, madeNetwork(entities, ties), { from, to, today });
  return paths.map((path) => [from, ...path.steps.map((step) => step.to)].join(' > '));
}

const memorandum = instrument('legal:mou', 'MEMORANDUM');
const states: MadeTie[] = [
  ['agency:aa-1', 'ACTS_FOR', 'country:aa'],
  ['agency:aa-2', 'ACTS_FOR', 'country:aa'],
  ['agency:bb-1', 'ACTS_FOR', 'country:bb'],
];
const bound: MadeTie[] = [
  ['country:aa', 'PARTY_TO', 'legal:mou'],
  ['country:bb', 'PARTY_TO', 'legal:mou'],
];

describe('through whom a path may run', () => {
  test('an agency reaches the agency of another state through an instrument that their states share', () => {
    expect(ways('agency:aa-1', 'agency:bb-1', [...states, ...bound], [memorandum])).toEqual([
      'agency:aa-1 > country:aa > legal:mou > country:bb > agency:bb-1',
    ]);
  });

  test('two agencies of one state are not joined by the state', () => {
    expect(ways('agency:aa-1', 'agency:aa-2', states)).toEqual([]);
  });

  test('an organization that works in two countries is no way from the agency of one to that of the other', () => {
    const ngo: MadeTie[] = [
      ['ngo:aa-1', 'COVERS_COUNTRY', 'country:aa'],
      ['ngo:aa-1', 'COVERS_COUNTRY', 'country:bb'],
    ];
    expect(ways('agency:aa-1', 'agency:bb-1', [...states, ...ngo])).toEqual([]);
  });

  test('an NGO does not reach anyone through a country', () => {
    const ngo: MadeTie[] = [['ngo:aa-1', 'COVERS_COUNTRY', 'country:aa']];
    expect(ways('ngo:aa-1', 'agency:bb-1', [...states, ...bound, ...ngo], [memorandum])).toEqual([]);
  });

  test('nobody asks an agency of a third country to use what its state has agreed with a fourth', () => {
    const at = (land: string, id: string) => ({ id, country: `country:${land}` });
    const bodies = [memorandum, at('aa', 'agency:aa-1'), at('bb', 'agency:bb-1'), at('cc', 'agency:cc-1')];
    const friend: MadeTie = ['agency:cc-1', 'PARTNERS_WITH', 'agency:aa-1'];
    expect(ways('agency:cc-1', 'agency:bb-1', [...states, ...bound, friend], bodies)).toEqual([]);
  });

  test('a shelter reaches the shelter of another state through the ministries that run them', () => {
    const at = (land: string, id: string) => ({ id, country: `country:${land}` });
    const homes = [
      at('aa', 'facility:aa-1'),
      at('bb', 'facility:bb-1'),
      at('aa', 'agency:aa-1'),
      at('bb', 'agency:bb-1'),
    ];
    const runs: MadeTie[] = [
      ['agency:aa-1', 'OPERATES', 'facility:aa-1'],
      ['agency:bb-1', 'OPERATES', 'facility:bb-1'],
    ];
    expect(ways('facility:aa-1', 'facility:bb-1', [...states, ...bound, ...runs], [memorandum, ...homes])).toEqual([
      'facility:aa-1 > agency:aa-1 > country:aa > legal:mou > country:bb > agency:bb-1 > facility:bb-1',
    ]);
  });

  test('a country may begin and end a path', () => {
    expect(ways('country:aa', 'country:bb', bound, [memorandum])).toEqual(['country:aa > legal:mou > country:bb']);
    expect(ways('country:aa', 'agency:bb-1', [...states, ...bound], [memorandum])).toEqual([
      'country:aa > legal:mou > country:bb > agency:bb-1',
    ]);
  });

  test('a topic that two bodies share joins them no more than a domestic law does', () => {
    const law = instrument('legal:act', 'LAW');
    const ties: MadeTie[] = [
      ['ngo:aa-1', 'ADDRESSES', 'topic:shelter'],
      ['ngo:bb-1', 'ADDRESSES', 'topic:shelter'],
      ['ngo:aa-1', 'LOCATED_IN', 'country:aa'],
      ['ngo:bb-1', 'LOCATED_IN', 'country:aa'],
      ['agency:aa-1', 'IMPLEMENTS', 'legal:act'],
      ['agency:bb-1', 'IMPLEMENTS', 'legal:act'],
    ];
    expect(ways('ngo:aa-1', 'ngo:bb-1', ties, [law])).toEqual([]);
    expect(ways('agency:aa-1', 'agency:bb-1', ties, [law])).toEqual([]);
  });

  test('a body that is closed passes nothing on, unless another succeeded it', () => {
    const closed: MadeEntity = { id: 'ngo:aa-2', until: '2020-01-01' };
    const met: MadeTie[] = [
      ['ngo:aa-2', 'HOSTED', 'event:one', { since: '2018' }],
      ['ngo:bb-1', 'PARTICIPATED_IN', 'event:one', { since: '2018' }],
    ];
    const successor: MadeTie = ['ngo:aa-2', 'SUCCEEDED_BY', 'ngo:aa-3', { since: '2020-01-01' }];
    expect(ways('ngo:aa-3', 'ngo:bb-1', [...met, ['ngo:aa-3', 'HOSTED', 'event:two']], [closed])).toEqual([]);
    expect(ways('ngo:aa-3', 'ngo:bb-1', [...met, successor], [closed])).toEqual([
      'ngo:aa-3 > ngo:aa-2 > event:one > ngo:bb-1',
    ]);
  });
});
