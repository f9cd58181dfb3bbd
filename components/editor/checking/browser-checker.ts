import { createChecker, type Checker, type CheckerPorts, type CheckThread } from './checker';
import { doTask } from './tasks';

/** The checker of this browser. */
export function browserChecker(after: CheckerPorts['after']): Checker {
  return createChecker({
    startThread: () =>
      new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }) as CheckThread,
    doHere: doTask,
    // Safari has no idle callback.
    whenIdle: (task) => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => task(), { timeout: 2000 });
      else setTimeout(task, 50);
    },
    after,
  });
}
