import { expect, it } from 'vitest';
import { protocolWithSteps } from '@/lib/testing/build-protocol';
import { everyCard } from '@/lib/core/protocol/questions';
import { testDay } from '@/lib/testing/findings-of';
import { model } from '@/lib/testing/mend';
import { checkDraft, type CheckRequest } from './check-draft';
import { createChecker, type CheckThread } from './checker';
import { doTask, type AnswerMessage, type TaskMessage } from './tasks';

const document = protocolWithSteps([]);
const ask: CheckRequest = { document, on: testDay, tableOf: null };

function world(options: { startFails?: boolean; doHere?: typeof doTask } = {}) {
  const posted: TaskMessage[] = [];
  const thread: CheckThread & { isEnded: boolean } = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    isEnded: false,
    postMessage: (message: TaskMessage) => void posted.push(message),
    terminate: () => void (thread.isEnded = true),
  };
  let idle: (() => void)[] = [];
  const patience = new Set<() => void>();
  const checker = createChecker({
    startThread: () => {
      if (options.startFails) throw new Error('no workers here');
      return thread;
    },
    doHere: options.doHere ?? doTask,
    whenIdle: (task) => void idle.push(task),
    after: (_ms, task) => {
      patience.add(task);
      return () => void patience.delete(task);
    },
  });
  return {
    ...{ checker, thread, posted },
    answer: ({ turn, task }: TaskMessage) =>
      thread.onmessage?.({ data: { turn, answer: doTask(task) } } as MessageEvent<AnswerMessage>),
    beIdle: () => {
      const due = idle;
      idle = [];
      for (const task of due) task();
      return due.length;
    },
    losePatience: () => [...patience].at(0)?.(),
    waits: () => patience.size,
  };
}

it('lets the thread check, and takes only the answer that was asked for', async () => {
  const { checker, answer, posted, waits } = world();
  const found = checker.check(ask);
  answer({ turn: 99, task: { kind: 'check', request: ask } });
  expect(waits()).toBe(1);
  answer(posted[0]!);
  expect(await found).toEqual(checkDraft(ask));
  expect(waits()).toBe(0);
});

it('gives each who asks the answer to what was asked', async () => {
  const { checker, answer, posted } = world();
  const edit = checker.fill({ document, model, on: testDay });
  const found = checker.check(ask);
  for (const message of posted) answer(message);
  expect(await found).toEqual(checkDraft(ask));
  expect(await edit).toMatchObject({ kind: 'replace_protocol' });
});

it('plans the sheet beside the screen too', async () => {
  const { checker, answer, posted } = world();
  const plan = checker.plan({ document: model, paper: 'a3' });
  answer(posted[0]!);
  expect((await plan)?.cards).toHaveLength(everyCard(model).length);
});

it('says so when the model has nothing to fill in', async () => {
  const { checker, beIdle } = world({ startFails: true });
  const edit = checker.fill({ document: model, model, on: testDay });
  beIdle();
  expect(await edit).toBeNull();
});

it('checks here, when nothing else is going on, in a browser that starts no thread', async () => {
  const { checker, beIdle } = world({ startFails: true });
  const found = checker.check(ask);
  expect(beIdle()).toBe(1);
  expect(await found).toEqual(checkDraft(ask));
});

it('goes on here with all that was asked when the thread dies, and for everything after', async () => {
  const { checker, thread, beIdle, posted, waits } = world();
  const found = checker.check(ask);
  const edit = checker.fill({ document, model, on: testDay });
  thread.onerror?.();
  expect(beIdle()).toBe(2);
  expect(await found).toEqual(checkDraft(ask));
  expect(await edit).not.toBeNull();
  expect(thread.isEnded).toBe(true);
  expect(waits()).toBe(0);
  const next = checker.check(ask);
  beIdle();
  expect(await next).toEqual(checkDraft(ask));
  expect(posted).toHaveLength(2);
});

it('does not wait for ever on a thread that is silent', async () => {
  const { checker, thread, beIdle, losePatience } = world();
  const found = checker.check(ask);
  losePatience();
  beIdle();
  expect(await found).toEqual(checkDraft(ask));
  expect(thread.isEnded).toBe(true);
});

it('rejects when a rule breaks here too', async () => {
  const { checker, beIdle } = world({
    startFails: true,
    doHere: () => {
      throw new Error('a rule broke');
    },
  });
  const found = checker.check(ask);
  beIdle();
  await expect(found).rejects.toThrow('a rule broke');
});

it('ends the thread when it is stopped', () => {
  const { checker, thread, waits } = world();
  void checker.check(ask);
  checker.stop();
  expect(thread.isEnded).toBe(true);
  expect(waits()).toBe(0);
});
