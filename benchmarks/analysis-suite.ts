import { httpClient } from './http-client.ts';
import type { Measurement } from './measurement.ts';
import { questions } from './questions.ts';
import { repeat } from './repeat.ts';
import { dataFolder, startSaphan } from './running-saphan.ts';
import type { Suite } from './suite.ts';

const oneAtATime = { warmUpMs: 500, measureMs: 3_000, leastRuns: 10, inFlight: 0 };

async function measureAnalysis(note: (line: string) => void): Promise<readonly Measurement[]> {
  const data = dataFolder();
  const saphan = await startSaphan(data.path);
  const fresh = httpClient(saphan.address, { 'cache-control': 'no-cache' });
  const again = httpClient(saphan.address);
  const found: Measurement[] = [];
  try {
    for (const { name, query } of questions) {
      note(name);
      found.push(await repeat(name, 'past the cache', () => fresh.ask(query), oneAtATime));
      found.push(await repeat(name, 'repeated', () => again.ask(query), oneAtATime));
    }
  } finally {
    fresh.close();
    again.close();
    await saphan.stop();
    data.remove();
  }
  return found;
}

export const analysisSuite: Suite = {
  name: 'analysis',
  about: 'Every question of the analysis over HTTP on the shipped data, one after another.',
  run: measureAnalysis,
};
