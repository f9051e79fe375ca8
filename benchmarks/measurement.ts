/** What one thing took, measured many times. Times are milliseconds. */
export interface Measurement {
  /** What was done, e.g. "treaty with edge properties". */
  readonly name: string;
  /** Who did it, or how: "Saphan, repeated". */
  readonly subject: string;
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers in a second with `inFlight` asked at a time; absent where only latency was measured. */
  readonly perSecond?: number;
  readonly inFlight?: number;
  /** Other figures, each with its unit in its name: "memory, MB". */
  readonly figures?: Readonly<Record<string, number>>;
}

function rounded(value: number): number {
  return value < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10;
}

/** The value that this share of sorted values does not exceed; 0 of none. */
function quantile(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

/** A measurement of times in milliseconds, in any order. */
export function measurementOf(
  name: string,
  subject: string,
  times: readonly number[],
  more: Pick<Measurement, 'perSecond' | 'inFlight' | 'figures'> = {},
): Measurement {
  const sorted = [...times].sort((a, b) => a - b);
  const quantiles = { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) };
  return { name, subject, runs: times.length, ...quantiles, ...more };
}
