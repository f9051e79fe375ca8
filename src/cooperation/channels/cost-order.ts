/** Up to so many are put in order by hand: less than it takes to set up more. */
const few = 24;

/** Fine enough that costs that differ by more than 10^-8 keep apart; with the place in the lowest bits a key is a whole number below 2^53. */
const fineness = 2 ** 28;
const places = 2 ** 20;

/** Puts costs in order. Typed arrays sort numbers fast where they need not call back, so cost and place are put into one number. */
export class CostOrder {
  private keys = new Float64Array(1_024);
  private order = new Uint32Array(1_024);

  /** Places of the first `count` costs (each below 16), the lowest first; of equal ones the first. The list is valid until the next call. */
  of(costs: readonly number[], count: number): Uint32Array {
    if (count > this.order.length) {
      this.keys = new Float64Array(count * 2);
      this.order = new Uint32Array(count * 2);
    }
    if (count <= few) this.insert(costs, count);
    else this.sort(costs, count);
    return this.order;
  }

  private insert(costs: readonly number[], count: number): void {
    const { order } = this;
    for (let next = 0; next < count; next++) {
      const cost = costs[next] as number;
      let place = next;
      while (place > 0 && (costs[order[place - 1] as number] as number) > cost) {
        order[place] = order[place - 1] as number;
        place--;
      }
      order[place] = next;
    }
  }

  private sort(costs: readonly number[], count: number): void {
    const { keys, order } = this;
    for (let at = 0; at < count; at++) keys[at] = Math.floor((costs[at] as number) * fineness) * places + at;
    const sorted = keys.subarray(0, count).sort();
    for (let at = 0; at < count; at++) order[at] = (sorted[at] as number) % places;
  }
}
