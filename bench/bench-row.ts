/**
 * One figure: ours, a peer's in the same run where there is one, the goal of the figure, and whether it is met. `fails`
 * says in words why the whole run fails for it.
 */
export type BenchRow = {
  what: string;
  ours: string;
  peer?: string;
  goal: string;
  met: boolean;
  fails?: string;
};

/** The median of `runs` durations of `work` in milliseconds, after `warmups` runs that do not count. */
export async function medianTime(work: () => unknown, runs = 15, warmups = 5): Promise<number> {
  const times: number[] = [];
  for (let index = -warmups; index < runs; index += 1) {
    const started = performance.now();
    await work();
    if (index >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The value that 95 of 100 stay under. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Infinity;
}
