import { describe, expect, it } from 'vitest';
import { cooperationPaths } from '../../../src/cooperation/paths/cooperation-paths.ts';
import { ask } from '../ask.ts';
import { each, type MadeTie, madeNetwork, today } from '../made-network.ts';

describe('A path of one step', () => {
  it('takes the tie that is best between its ends, though many share it and another is better to go on from', () => {
    const many = Array.from({ length: 80 }, (_, index) => `ngo:n${index}`);
    const ties: MadeTie[] = [
      ...each(['ngo:one', ...many], 'OPERATES', 'service:line'),
      ['ngo:one', 'PARTNERS_WITH', 'service:line'],
    ];
    const network = madeNetwork([], ties);
    const [path] = ask(cooperationPaths, network, { from: 'ngo:one', to: 'service:line', first: 1, today }).paths;
    expect(path?.steps.map((step) => step.kind)).toEqual(['OPERATES']);
  });
});
