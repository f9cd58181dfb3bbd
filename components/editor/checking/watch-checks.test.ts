import { expect, it } from 'vitest';
import { createStore } from '@/components/ui/create-store';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { CardId, RouteId } from '@/schemas/ids';
import { draftState, edited } from '@/lib/core/drafting';
import { editorView } from '../editor-view';
import { checkDraft, type CheckAnswer, type CheckRequest } from './check-draft';
import { nothingChecked } from './check-state';
import { QUIET_MS, watchChecks } from './watch-checks';

const start = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a')]);

/** A draft that is watched, timers that run when told, and a checker that answers when told. */
function world() {
  const draft = createStore(draftState(start, 1));
  const view = createStore(editorView('flow'));
  const checks = createStore(nothingChecked);
  const asked: CheckRequest[] = [];
  const waiting: { answer: (value: CheckAnswer) => void; fail: (reason: Error) => void }[] = [];
  const reported: unknown[] = [];
  let timers: { at: number; task: () => void }[] = [];
  let clock = 0;
  let stops = 0;
  const after = (ms: number, task: () => void) => {
    const timer = { at: clock + ms, task };
    timers.push(timer);
    return () => void (timers = timers.filter((one) => one !== timer));
  };
  const stop = watchChecks({
    draft,
    view,
    checks,
    on: testDay,
    after,
    report: (reason) => reported.push(reason),
    checker: {
      check: (request) => {
        asked.push(request);
        return new Promise((answer, fail) => waiting.push({ answer, fail }));
      },
      stop: () => void (stops += 1),
    },
  });
  return {
    ...{ draft, view, checks, asked, reported, stop },
    stops: () => stops,
    title: (title: string) =>
      draft.set((now) => {
        const result = edited(now, { kind: 'change_card', cardId: 'k1' as CardId, patch: { title } }, clock);
        return result.ok ? result.value : now;
      }),
    wait: (ms: number) => {
      clock += ms;
      const due = timers.filter(({ at }) => at <= clock);
      timers = timers.filter(({ at }) => at > clock);
      for (const { task } of due) task();
    },
    answer: async () => {
      const request = asked[asked.length - 1]!;
      waiting.shift()!.answer(checkDraft(request));
      await Promise.resolve().then(() => Promise.resolve());
      await new Promise((resolve) => setImmediate(resolve));
    },
    fail: async () => {
      waiting.shift()!.fail(new Error('a rule broke'));
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
const titleAsked = ({ document }: CheckRequest) => document.routes[0]?.steps[0]?.cards[0]?.title;

it('checks at once when the editor opens', async () => {
  const { asked, checks, answer } = world();
  expect(asked).toHaveLength(1);
  expect(checks.get().standing).toBe('waiting');
  await answer();
  expect(checks.get().standing).toBe('done');
  expect(checks.get().findings.map(({ rule }) => rule)).toContain('dead-end');
});

it('waits for a pause in typing', async () => {
  const { asked, answer, title, wait } = world();
  await answer();
  title('a');
  wait(QUIET_MS - 1);
  title('ab');
  wait(QUIET_MS - 1);
  expect(asked).toHaveLength(1);
  wait(1);
  expect(asked).toHaveLength(2);
  expect(titleAsked(asked[1]!)).toBe('ab');
});

it('has one check under way, drops its answer when it is old, and then checks the newest', async () => {
  const { asked, checks, answer, title, wait } = world();
  title('newer');
  wait(QUIET_MS);
  title('newest');
  wait(QUIET_MS);
  expect(asked).toHaveLength(1);
  await answer();
  expect(checks.get().standing).toBe('waiting');
  expect(asked).toHaveLength(2);
  expect(titleAsked(asked[1]!)).toBe('newest');
  await answer();
  expect(checks.get().standing).toBe('done');
});

it('keeps every finding that says the same as the object it was', async () => {
  const { checks, answer, title, wait } = world();
  await answer();
  const before = checks.get();
  title('another title');
  wait(QUIET_MS);
  await answer();
  expect(checks.get()).toBe(before);
});

it('says that it failed, reports why, and tries again after the next edit', async () => {
  const { asked, checks, answer, fail, reported, title, wait } = world();
  await fail();
  expect(checks.get().standing).toBe('failed');
  expect(reported).toHaveLength(1);
  expect(asked).toHaveLength(1);
  title('again');
  wait(QUIET_MS);
  await answer();
  expect(checks.get().standing).toBe('done');
});

it('asks for the table of the route on screen as soon as the table is shown', async () => {
  const { asked, checks, answer, view } = world();
  await answer();
  view.set((now) => ({ ...now, check: 'table' }));
  expect(asked[1]?.tableOf).toBe(start.routes[0]?.id);
  await answer();
  expect(checks.get().tableOf).toBe(start.routes[0]?.id);
  view.set((now) => ({ ...now, routeId: 'gone' as RouteId }));
  expect(asked).toHaveLength(2);
});

it('is silent once it is stopped', async () => {
  const { asked, checks, stop, stops, title, wait, answer } = world();
  title('late');
  stop();
  wait(QUIET_MS);
  await answer();
  expect(asked).toHaveLength(1);
  expect(stops()).toBe(1);
  expect(checks.get().standing).toBe('waiting');
});
