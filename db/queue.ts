import { AsyncLocalStorage } from 'node:async_hooks';

/** Runs one piece of work at a time, in the order it came in. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue. Work that waits for its own queue would wait for ever, so that throws instead. */
export function createQueue(name: string): Queue {
  const inside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (inside.getStore()) throw new Error(`${name} cannot be opened inside itself: pass the tx on`);
    const turn = last.then(() => inside.run(true, work));
    last = turn.catch(() => undefined);
    return turn;
  };
}
