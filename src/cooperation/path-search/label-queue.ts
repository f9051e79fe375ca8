/** Numbers of labels in the order of their cost, the lowest first: a heap of four children each, in two growing columns. */
export class LabelQueue {
  private costs = new Float64Array(1_024);
  private labels = new Int32Array(1_024);
  size = 0;

  /** The lowest cost; infinite where the queue is empty. */
  get lowest(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.costs[0] as number);
  }

  clear(): void {
    this.size = 0;
  }

  add(label: number, cost: number): void {
    if (this.size === this.costs.length) this.widen();
    const { costs, labels } = this;
    let place = this.size;
    this.size += 1;
    while (place > 0) {
      const above = (place - 1) >> 2;
      if ((costs[above] as number) <= cost) break;
      costs[place] = costs[above] as number;
      labels[place] = labels[above] as number;
      place = above;
    }
    costs[place] = cost;
    labels[place] = label;
  }

  /** Takes the label of the lowest cost; -1 where there is none. */
  take(): number {
    if (this.size === 0) return -1;
    const { costs, labels } = this;
    const first = labels[0] as number;
    this.size -= 1;
    const cost = costs[this.size] as number;
    const label = labels[this.size] as number;
    let place = 0;
    for (;;) {
      const child = place * 4 + 1;
      if (child >= this.size) break;
      let least = child;
      const end = Math.min(child + 4, this.size);
      for (let other = child + 1; other < end; other++) {
        if ((costs[other] as number) < (costs[least] as number)) least = other;
      }
      if ((costs[least] as number) >= cost) break;
      costs[place] = costs[least] as number;
      labels[place] = labels[least] as number;
      place = least;
    }
    costs[place] = cost;
    labels[place] = label;
    return first;
  }

  private widen(): void {
    const costs = new Float64Array(this.costs.length * 2);
    const labels = new Int32Array(this.labels.length * 2);
    costs.set(this.costs);
    labels.set(this.labels);
    this.costs = costs;
    this.labels = labels;
  }
}
