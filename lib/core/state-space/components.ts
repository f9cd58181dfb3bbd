/** Which nodes of a graph lie on circles together (Tarjan), without recursion: a graph of states may be deep. */
export type Components = {
  /** The number of the component of each node; a component that is reached from another has the lower number. */
  of: readonly number[];
  count: number;
  /** The nodes in the order in which the search was done with them. */
  finished: readonly number[];
};

export function componentsOf(count: number, next: (node: number) => readonly number[]): Components {
  const of = new Array<number>(count).fill(-1);
  const seenAt = new Array<number>(count).fill(-1);
  const low = new Array<number>(count).fill(0);
  const stack: number[] = [];
  const finished: number[] = [];
  let seen = 0;
  let components = 0;

  function close(node: number) {
    finished.push(node);
    if (low[node] !== seenAt[node]) return;
    for (let member = stack.pop()!; ; member = stack.pop()!) {
      of[member] = components;
      if (member === node) break;
    }
    components += 1;
  }

  for (let root = 0; root < count; root += 1) {
    if (seenAt[root] !== -1) continue;
    const calls = [{ node: root, at: 0 }];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { node } = call;
      if (call.at === 0) {
        seenAt[node] = low[node] = seen;
        seen += 1;
        stack.push(node);
      }
      const target = next(node)[call.at];
      call.at += 1;
      if (target === undefined) {
        calls.pop();
        close(node);
        const above = calls.at(-1)?.node;
        if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      } else if (seenAt[target] === -1) {
        calls.push({ node: target, at: 0 });
      } else if (of[target] === -1) {
        low[node] = Math.min(low[node]!, seenAt[target]!);
      }
    }
  }
  return { of, count: components, finished };
}
