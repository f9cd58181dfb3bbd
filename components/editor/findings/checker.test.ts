import { expect, it } from 'vitest';
import { protocolWithSteps } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { checkDraft, type CheckRequest } from './check-draft';
import { createChecker, type CheckThread } from './checker';

const document = protocolWithSteps([]);
const ask = (turn: number): CheckRequest => ({ turn, document, on: testDay, tableOf: null });

function world(options: { startFails?: boolean; checkHere?: typeof checkDraft } = {}) {
  const posted: CheckRequest[] = [];
  const thread: CheckThread & { isEnded: boolean } = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    isEnded: false,
    postMessage: (request: CheckRequest) => void posted.push(request),
    terminate: () => void (thread.isEnded = true),
  };
  let idle: (() => void)[] = [];
  let patience: (() => void) | undefined;
  const checker = createChecker({
    startThread: () => {
      if (options.startFails) throw new Error('no workers here');
      return thread;
    },
    checkHere: options.checkHere ?? checkDraft,
    whenIdle: (task) => void idle.push(task),
    after: (_ms, task) => {
      patience = task;
      return () => void (patience = undefined);
    },
  });
  return {
    ...{ checker, thread, posted },
    answer: (request: CheckRequest) =>
      thread.onmessage?.({ data: checkDraft(request) } as MessageEvent<ReturnType<typeof checkDraft>>),
    beIdle: () => {
      const due = idle;
      idle = [];
      for (const task of due) task();
      return due.length;
    },
    losePatience: () => patience?.(),
    isWaiting: () => patience !== undefined,
  };
}

it('lets the thread check, and takes only the answer that was asked for', async () => {
  const { checker, answer, posted, isWaiting } = world();
  const found = checker.check(ask(2));
  answer(ask(1));
  expect(isWaiting()).toBe(true);
  answer(ask(2));
  expect((await found).turn).toBe(2);
  expect(posted).toHaveLength(1);
  expect(isWaiting()).toBe(false);
});

it('checks here, when nothing else is going on, in a browser that starts no thread', async () => {
  const { checker, beIdle } = world({ startFails: true });
  const found = checker.check(ask(1));
  expect(beIdle()).toBe(1);
  expect((await found).findings).toEqual(checkDraft(ask(1)).findings);
});

it('goes on here with what was asked when the thread dies, and for everything after', async () => {
  const { checker, thread, beIdle, posted } = world();
  const found = checker.check(ask(1));
  thread.onerror?.();
  beIdle();
  expect((await found).turn).toBe(1);
  expect(thread.isEnded).toBe(true);
  const next = checker.check(ask(2));
  beIdle();
  expect((await next).turn).toBe(2);
  expect(posted).toHaveLength(1);
});

it('does not wait for ever on a thread that is silent', async () => {
  const { checker, thread, beIdle, losePatience } = world();
  const found = checker.check(ask(1));
  losePatience();
  beIdle();
  expect((await found).turn).toBe(1);
  expect(thread.isEnded).toBe(true);
});

it('rejects when a rule breaks here too', async () => {
  const { checker, beIdle } = world({
    startFails: true,
    checkHere: () => {
      throw new Error('a rule broke');
    },
  });
  const found = checker.check(ask(1));
  beIdle();
  await expect(found).rejects.toThrow('a rule broke');
});

it('ends the thread when it is stopped', () => {
  const { checker, thread } = world();
  checker.stop();
  expect(thread.isEnded).toBe(true);
});
