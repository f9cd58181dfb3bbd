/** A binary heap of numbers with a priority each: the lowest comes out first. */
export type Heap = { push(value: number, priority: number): void; pop(): number | undefined };

export function createHeap(): Heap {
  const values: number[] = [];
  const priorities: number[] = [];
  const swap = (a: number, b: number) => {
    [values[a], values[b]] = [values[b]!, values[a]!];
    [priorities[a], priorities[b]] = [priorities[b]!, priorities[a]!];
  };
  return {
    push(value, priority) {
      let at = values.push(value) - 1;
      priorities.push(priority);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (priorities[parent]! <= priorities[at]!) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const last = values.length - 1;
      if (last < 0) return undefined;
      swap(0, last);
      const lowest = values.pop();
      priorities.pop();
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        if (left >= last) break;
        const right = left + 1;
        const child = right < last && priorities[right]! < priorities[left]! ? right : left;
        if (priorities[at]! <= priorities[child]!) break;
        swap(at, child);
        at = child;
      }
      return lowest;
    },
  };
}
