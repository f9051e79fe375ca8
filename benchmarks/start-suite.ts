import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { httpClient } from './http-client.ts';
import { type Measurement, measurementOf } from './measurement.ts';
import { dataFolder, startSaphan } from './running-saphan.ts';
import type { Suite } from './suite.ts';

const warmStarts = 7;

const firstQuestion = `{ cooperationPaths(from: "country:th", to: "ngo:jp-jnatip", first: 1) { paths { explanation } } }`;

interface Start {
  readonly listening: number;
  readonly answered: number;
  readonly stopped: number;
}

/** Milliseconds from the start of the program until it listens and until a first question is answered, and how long it takes to stop. */
async function start(data: string): Promise<Start> {
  const began = performance.now();
  const saphan = await startSaphan(data);
  const listening = performance.now() - began;
  const client = httpClient(saphan.address);
  await client.ask(firstQuestion);
  const answered = performance.now() - began;
  client.close();
  const stopping = performance.now();
  await saphan.stop();
  return { listening, answered, stopped: performance.now() - stopping };
}

function measurements(subject: string, starts: readonly Start[]): readonly Measurement[] {
  return [
    measurementOf(
      'until it listens',
      subject,
      starts.map((one) => one.listening),
    ),
    measurementOf(
      'until the first question is answered',
      subject,
      starts.map((one) => one.answered),
    ),
    measurementOf(
      'until it has stopped',
      subject,
      starts.map((one) => one.stopped),
    ),
  ];
}

async function measureStarts(note: (line: string) => void): Promise<readonly Measurement[]> {
  const data = dataFolder();
  try {
    note('the first start, which loads the seeds');
    await start(data.path); // Makes the archive of classes, where there is none yet.
    rmSync(join(data.path, 'neo4j'), { recursive: true });
    const cold = await start(data.path);
    const warm: Start[] = [];
    for (let run = 1; run <= warmStarts; run += 1) {
      note(`a warm start, ${run} of ${warmStarts}`);
      warm.push(await start(data.path));
    }
    return [...measurements('cold: no data yet', [cold]), ...measurements('warm', warm)];
  } finally {
    data.remove();
  }
}

export const startSuite: Suite = {
  name: 'start',
  about: 'Start and stop with the embedded Neo4j, its jars fetched before; the first question asks for a path.',
  run: measureStarts,
};
