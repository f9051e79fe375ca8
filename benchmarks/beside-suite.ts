import { setTimeout as sleep } from 'node:timers/promises';
import { httpClient } from './http-client.ts';
import { type Measurement, measurementOf } from './measurement.ts';
import { questions } from './questions.ts';
import { dataFolder, startSaphan } from './running-saphan.ts';
import type { Suite } from './suite.ts';

const heavy = ['removal', 'brokers', 'gaps on a topic', 'whole network'];
const heavyClients = 8;
const sampleForMs = 20_000;
const sampleEveryMs = 20;

const pointRead = '{ entity(id: "agency:jp-npa") { id name } }';

type Ask = () => Promise<unknown>;

/** Times of something that is asked at a fixed pace, whether or not the one before has been answered, as users do. */
async function sampled(ask: Ask, forMs: number): Promise<readonly number[]> {
  const times: number[] = [];
  const asked: Promise<void>[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const began = performance.now();
    asked.push(ask().then(() => void times.push(performance.now() - began)));
    await sleep(sampleEveryMs);
  }
  await Promise.all(asked);
  return times;
}

async function askUntil(asks: readonly Ask[], stopped: () => boolean): Promise<number> {
  let done = 0;
  for (let turn = 0; !stopped(); turn += 1) {
    await asks[turn % asks.length]?.().catch(() => undefined); // Being refused for want of capacity is an answer too.
    done += 1;
  }
  return done;
}

async function measureBeside(note: (line: string) => void): Promise<readonly Measurement[]> {
  const data = dataFolder();
  const saphan = await startSaphan(data.path);
  const client = httpClient(saphan.address, { 'cache-control': 'no-cache' });
  const light: readonly (readonly [string, Ask])[] = [
    ['/health', () => client.get('/health')],
    ['point read', () => client.ask(pointRead)],
  ];
  const heavyAsks = questions
    .filter(({ name }) => heavy.includes(name))
    .map(
      ({ query }) =>
        () =>
          client.ask(query),
    );
  const both = async (subject: string, figures: Readonly<Record<string, number>> = {}) => {
    const times = await Promise.all(light.map(([, ask]) => sampled(ask, sampleForMs)));
    return light.map(([name], index) => measurementOf(name, subject, times[index] ?? [], { figures }));
  };
  try {
    for (const ask of [...light.map(([, one]) => one), ...heavyAsks]) await ask();
    note('alone');
    const alone = await both('alone');
    note(`beside ${heavyClients} clients with heavy questions`);
    let stopped = false;
    const busy = Array.from({ length: heavyClients }, () => askUntil(heavyAsks, () => stopped));
    const beside = await both(`beside ${heavyClients} clients with heavy questions`);
    stopped = true;
    const answered = (await Promise.all(busy)).reduce((sum, one) => sum + one, 0);
    return [...alone, ...beside.map((one) => ({ ...one, figures: { 'heavy questions answered': answered } }))];
  } finally {
    client.close();
    await saphan.stop();
    data.remove();
  }
}

export const besideSuite: Suite = {
  name: 'beside',
  about: `How long others wait while ${heavyClients} clients ask the heaviest questions (${heavy.join(', ')}), one after another each.`,
  run: measureBeside,
};
