import { type Measurement, measurementOf } from './measurement.ts';

/** How long and how often something is repeated. Times are milliseconds. */
export interface Repetition {
  /** Not counted. */
  readonly warmUpMs: number;
  /** Counted; at least `leastRuns` times, however long that takes. */
  readonly measureMs: number;
  readonly leastRuns: number;
  /** How many are asked at a time when answers a second are counted; 0: they aren't counted. */
  readonly inFlight: number;
}

export const usual: Repetition = { warmUpMs: 2_000, measureMs: 4_000, leastRuns: 20, inFlight: 16 };

async function oneAfterAnother(work: () => Promise<unknown>, forMs: number, leastRuns: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end || times.length < leastRuns) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

async function perSecond(work: () => Promise<unknown>, forMs: number, inFlight: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  const client = async () => {
    while (performance.now() - began < forMs) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, client));
  return Math.round((done * 1_000) / (performance.now() - began));
}

/** Does something again and again: first to warm up, then one after another for latency, then several at a time for throughput. */
export async function repeat(
  name: string,
  subject: string,
  work: () => Promise<unknown>,
  { warmUpMs, measureMs, leastRuns, inFlight }: Repetition = usual,
): Promise<Measurement> {
  await oneAfterAnother(work, warmUpMs, 1);
  const times = await oneAfterAnother(work, measureMs, leastRuns);
  if (inFlight === 0) return measurementOf(name, subject, times);
  return measurementOf(name, subject, times, { perSecond: await perSecond(work, measureMs, inFlight), inFlight });
}
