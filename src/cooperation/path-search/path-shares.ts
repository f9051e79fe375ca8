import type { PathLabels } from './path-labels.ts';

/**
 * The entities inside the best paths to an end, each with the share of these paths that pass it, counted backwards from the end: what
 * is next to the end comes first.
 * @param last the labels from which the last step is taken
 */
export function pathShares(labels: PathLabels, last: readonly number[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const byHops: Map<number, number>[] = [];
  const spread = (share: number, before: readonly number[]) => {
    const paths = before.reduce((sum, label) => sum + (labels.paths[label] as number), 0);
    for (const label of before) {
      const hops = labels.hops[label] as number;
      const atHops = byHops[hops] ?? new Map<number, number>();
      byHops[hops] = atHops;
      atHops.set(label, (atHops.get(label) ?? 0) + (share * (labels.paths[label] as number)) / paths);
    }
  };
  spread(1, last);
  for (let hops = byHops.length - 1; hops > 0; hops--) {
    for (const [label, share] of byHops[hops] ?? []) {
      const entity = labels.at[label] as number;
      shares.set(entity, (shares.get(entity) ?? 0) + share);
      spread(share, labels.leadingTo(label));
    }
  }
  return shares;
}
