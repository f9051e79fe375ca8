import { setImmediate as turn } from 'node:timers/promises';
import { type Measurement, measurementOf } from '../measurement.ts';
import type { Suite } from '../suite.ts';
import { type Asked, prepareAnalysis } from './analysis-subject.ts';
import { atSize, measuredSeed, measuredSizes } from './measured-sizes.ts';
import { randomOf } from './random.ts';
import { type SyntheticNetwork, syntheticNetwork } from './synthetic-network.ts';

const mostRuns = 30;
const longestMs = 30_000;

/** Whom the questions are about: bodies of every degree, in countries other than each other's. */
function askedOf(network: SyntheticNetwork): readonly Asked[] {
  const random = randomOf(measuredSeed + 1);
  const known = [...network.entities];
  const bodies = known.filter(({ kind, country }) => kind === 'Agency' && country !== null);
  const countries = known.filter(({ kind }) => kind === 'Country').map(({ id }) => id);
  return Array.from({ length: mostRuns }, () => {
    const [one, other] = [bodies[random.below(bodies.length)], bodies[random.below(bodies.length)]];
    const at = random.below(countries.length);
    const pair = [countries[at] ?? '', countries[(at + 1) % countries.length] ?? ''] as const;
    const elsewhere = pair[0] === one?.country ? pair[1] : pair[0];
    return {
      bodies: [one?.id ?? '', other?.id ?? ''] as const,
      countries: [elsewhere, elsewhere === pair[0] ? pair[1] : pair[0]] as const,
    };
  }).filter(({ bodies: [one, other] }) => one !== other);
}

const usedMb = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** A first time, which may prepare what later ones use, and then others, until there were enough or half a minute has gone. */
async function askAll(ask: (asked: Asked) => unknown, all: readonly Asked[]): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + longestMs;
  for (const asked of all) {
    const began = performance.now();
    await ask(asked);
    times.push(performance.now() - began);
    await turn();
    if (performance.now() > end) break;
  }
  return times;
}

async function measureGrowth(note: (line: string) => void): Promise<readonly Measurement[]> {
  const found: Measurement[] = [];
  for (const ties of measuredSizes) {
    note(`${ties} ties`);
    const network = syntheticNetwork(ties, measuredSeed);
    const asked = askedOf(network);
    const before = usedMb();
    const began = performance.now();
    const prepared = await prepareAnalysis(network);
    const preparing = performance.now() - began;
    const figures = { entities: network.size, 'memory, MB': Math.round(usedMb() - before) };
    found.push(measurementOf(atSize('prepared', ties), 'once', [preparing], { figures }));
    for (const [name, ask] of Object.entries(prepared.questions)) {
      note(`  ${name}`);
      const [first = 0, ...others] = await askAll(ask, asked);
      const measured = others.length > 0 ? others : [first];
      found.push(
        measurementOf(atSize(name, ties), 'after the first', measured, { figures: { 'first, ms': Math.round(first) } }),
      );
    }
    await prepared.close();
  }
  return found;
}

export const growthSuite: Suite = {
  name: 'growth',
  about:
    'The questions of the analysis on made-up networks of growing size, in process, about other entities each time.',
  run: measureGrowth,
};
