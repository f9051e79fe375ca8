/** A queue that gives out what has the highest priority first (binary heap). */
export class PriorityQueue<T> {
  readonly #items: { readonly value: T; readonly priority: number }[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** Priority of what comes next; 0 when empty. */
  get highest(): number {
    return this.#items[0]?.priority ?? 0;
  }

  add(value: T, priority: number): void {
    const items = this.#items;
    const item = { value, priority };
    let index = items.length;
    items.push(item);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = items[parent];
      if (!above || above.priority >= priority) break;
      items[index] = above;
      index = parent;
    }
    items[index] = item;
  }

  take(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last) return undefined;
    if (items.length === 0) return top.value;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if ((items[child + 1]?.priority ?? -1) > (items[child]?.priority ?? -1)) child++;
      const below = items[child];
      if (!below || below.priority <= last.priority) break;
      items[index] = below;
      index = child;
    }
    items[index] = last;
    return top.value;
  }
}
