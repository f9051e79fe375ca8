/** Numbers of ties that are measured. Larger ones are asked for by the environment: SAPHAN_BENCH_TIES=2000000,10000000. */
export const measuredSizes: readonly number[] = (process.env.SAPHAN_BENCH_TIES ?? '4000,40000').split(',').map(Number);

/** Made-up networks are the same each time. */
export const measuredSeed = 7;

/** The name by which the plot of growth knows a measurement of this size. */
export const atSize = (what: string, ties: number) => `${what}, ${ties.toLocaleString('en-US')} ties`;
