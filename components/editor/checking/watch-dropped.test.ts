import { expect, it } from 'vitest';
import { createStore } from '@/components/ui/create-store';
import { readContent } from '@/lib/testing/read-content';
import type { CardId } from '@/schemas/ids';
import { draftState, edited } from '@/lib/core/drafting';
import { planSheet, type PlanAnswer, type PlanRequest } from './plan-sheet';
import { type Dropped, SETTLED_MS, watchDropped } from './watch-dropped';

const model = readContent('model-meldcode');
const card = model.routes[0]!.steps[0]!.cards[0]!;
const hidden = (answer: PlanAnswer) => new Set(answer?.cards.flatMap(({ hiddenTasks }) => hiddenTasks));

/** A draft that is watched, timers that run when told, and plans that are made when told. */
const choiceOf = (cardId: CardId | null) => ({
  chosen: cardId === null ? null : { on: 'card' as const, cardId },
});

function world(cardId: CardId | null) {
  const draft = createStore(draftState(model, 1));
  const view = createStore(choiceOf(cardId));
  const dropped = createStore<Dropped>(new Set());
  const asked: { request: PlanRequest; answer: (answer: PlanAnswer) => void; fail: () => void }[] = [];
  let timers: { at: number; task: () => void }[] = [];
  let clock = 0;
  const stop = watchDropped({
    ...{ draft, view, dropped },
    plan: (request) =>
      new Promise((answer, reject) => {
        asked.push({ request, answer, fail: () => reject(new Error('the thread is gone')) });
      }),
    after: (ms, task) => {
      const timer = { at: clock + ms, task };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    ...{ draft, view, dropped, asked, stop, settle },
    title: (title: string) =>
      draft.set((now) => {
        const result = edited(now, { kind: 'change_card', cardId: card.id, patch: { title } }, clock);
        return result.ok ? result.value : now;
      }),
    wait: (ms: number) => {
      clock += ms;
      const due = timers.filter(({ at }) => at <= clock);
      timers = timers.filter(({ at }) => at > clock);
      for (const { task } of due) task();
    },
  };
}

it('plans nothing until somebody looks at a card', async () => {
  const { asked, view, dropped, wait, title, settle } = world(null);
  title('new');
  wait(SETTLED_MS);
  expect(asked).toHaveLength(0);
  view.set(() => choiceOf(card.id));
  wait(SETTLED_MS);
  const answer = planSheet(asked[0]!.request);
  expect(hidden(answer).size).toBeGreaterThan(0);
  asked[0]!.answer(answer);
  await settle();
  expect(dropped.get()).toEqual(hidden(answer));
});

it('waits for a pause in typing, and does not plan the same document twice', async () => {
  const { asked, title, view, wait, settle } = world(card.id);
  title('a');
  wait(SETTLED_MS - 1);
  title('ab');
  wait(SETTLED_MS - 1);
  expect(asked).toHaveLength(0);
  wait(1);
  expect(asked).toHaveLength(1);
  asked[0]!.answer(null);
  await settle();
  view.set(() => choiceOf(null));
  view.set(() => choiceOf(card.id));
  wait(SETTLED_MS);
  expect(asked).toHaveLength(1);
});

it('drops the answer about an older document, and then plans the newest', async () => {
  const { asked, dropped, title, wait, settle } = world(card.id);
  title('old');
  wait(SETTLED_MS);
  title('new');
  wait(SETTLED_MS);
  expect(asked).toHaveLength(1);
  asked[0]!.answer(planSheet(asked[0]!.request));
  await settle();
  expect(dropped.get().size).toBe(0);
  wait(SETTLED_MS);
  expect(asked).toHaveLength(2);
});

it('keeps the same set when the same tasks are dropped, and says nothing when there is no plan', async () => {
  const { asked, dropped, title, wait, settle } = world(card.id);
  title('one');
  wait(SETTLED_MS);
  const answer = planSheet(asked[0]!.request);
  asked[0]!.answer(answer);
  await settle();
  const before = dropped.get();
  title('two');
  wait(SETTLED_MS);
  asked[1]!.answer(answer);
  await settle();
  expect(dropped.get()).toBe(before);
  title('three');
  wait(SETTLED_MS);
  asked[2]!.fail();
  await settle();
  expect(dropped.get().size).toBe(0);
});

it('is silent once it is stopped', async () => {
  const { asked, dropped, stop, title, wait, settle } = world(card.id);
  title('late');
  wait(SETTLED_MS);
  stop();
  asked[0]!.answer(planSheet(asked[0]!.request));
  await settle();
  expect(dropped.get().size).toBe(0);
});
