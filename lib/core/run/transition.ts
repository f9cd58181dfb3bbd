import type { CardId } from '@/schemas/ids';
import type { Result } from '@/lib/core/result';
import { fail, ok } from '@/lib/core/result';
import { findRoute, indexFlow } from './flow-index';
import type { Flow, FlowIndex } from './flow-index';
import { positionOf } from './position';
import { startRun } from './run';
import type { Entry, Forward, Run, RunEvent, RunFailure } from './run';
import type { Asked, Pause, View } from './view';
import { viewAt } from './view-of';

/** The run after the event, or why the event does not fit the screen that is shown now. */
export function transition(flow: Flow, run: Run, event: RunEvent): Result<Run, RunFailure> {
  const index = indexFlow(flow);
  if (event.kind === 'wipe') return ok(startRun(run.versionKey, event.at));
  if (event.kind === 'back') return back(run, event.at);
  return moved(index, run, viewAt(index, run, positionOf(index, run)), event);
}

/** The run after an event on this screen of it. */
export function moved(index: FlowIndex, run: Run, view: View, event: Forward): Result<Run, RunFailure> {
  const { flow } = index;
  switch (event.kind) {
    case 'choose_function':
      if (view.kind !== 'choose_function') return fail({ code: 'not_now' });
      if (!flow.functions.some((fn) => fn.id === event.functionId)) return fail({ code: 'unknown_id' });
      return add(run, [{ kind: 'function', functionId: event.functionId, at: event.at }]);
    case 'choose_route':
      if (view.kind !== 'choose_route') return fail({ code: 'not_now' });
      if (!findRoute(flow, event.routeId)) return fail({ code: 'unknown_id' });
      return add(run, [{ kind: 'route', routeId: event.routeId, at: event.at }]);
    case 'tick':
    case 'untick':
      return tick(run, view, event);
    case 'answer':
      return answer(run, view, event);
    case 'next':
      return next(run, view, event);
    case 'hand_over': {
      const open = ['card', 'question', 'waiting'].includes(view.kind);
      return open ? add(run, [{ kind: 'handed_over', at: event.at }]) : fail({ code: 'not_now' });
    }
    case 'take_over':
      return takeOver(index, run, event);
  }
}

function add(run: Run, entries: Entry[]): Result<Run, RunFailure> {
  return ok({
    ...run,
    changedAt: entries.at(-1)?.at ?? run.changedAt,
    history: [...run.history, ...entries],
  });
}

/** Takes the last thing done away; ticks of a card that opens again come back. */
function back(run: Run, at: string): Result<Run, RunFailure> {
  const last = run.history.at(-1);
  if (!last) return fail({ code: 'not_now' });
  const ticked = last.kind === 'card' ? { ...run.ticked, [last.cardId]: last.ticked } : run.ticked;
  return ok({ ...run, changedAt: at, ticked, history: run.history.slice(0, -1) });
}

type Of<K extends RunEvent['kind']> = Extract<RunEvent, { kind: K }>;

function cardOn(view: View) {
  if (view.kind === 'ended') return view.card;
  return view.kind === 'card' || view.kind === 'question' ? view : undefined;
}

function tick(run: Run, view: View, event: Of<'tick'> | Of<'untick'>): Result<Run, RunFailure> {
  const shown = cardOn(view);
  if (!shown?.ticks) return fail({ code: 'not_now' });
  if (!shown.tasks.some((task) => task.id === event.taskId)) return fail({ code: 'unknown_id' });
  const rest = shown.ticked.filter((id) => id !== event.taskId);
  const ticks = event.kind === 'tick' ? [...rest, event.taskId] : rest;
  return ok({ ...run, changedAt: event.at, ticked: { ...run.ticked, [shown.card.id]: ticks } });
}

type Chosen = Pick<Extract<Entry, { kind: 'card' }>, 'exitId' | 'answer'>;

function leave(run: Run, cardId: CardId, at: string, chosen: Chosen): Result<Run, RunFailure> {
  const { [cardId]: ticks = [], ...open } = run.ticked;
  return add({ ...run, ticked: open }, [{ kind: 'card', cardId, ticked: ticks, ...chosen, at }]);
}

/** The question on the screen, or those of outside bodies of which the person may hear the answer. */
function answerable(view: View): Pick<Asked, 'cardId' | 'answers'>[] {
  if (view.kind === 'question') return [{ cardId: view.card.id, answers: view.answers }];
  const pause = pauseOn(view);
  return pause?.asked ?? [];
}

function pauseOn(view: View): Pause | undefined {
  if (view.kind === 'ended') return view.pause;
  return view.kind === 'waiting' || view.kind === 'handed_over' || view.kind === 'sent_on' ? view : undefined;
}

function answer(run: Run, view: View, event: Of<'answer'>): Result<Run, RunFailure> {
  const asked = answerable(view);
  if (asked.length === 0) return fail({ code: 'not_now' });
  const found = asked.flatMap(({ cardId, answers }) => {
    if (event.cardId !== undefined && event.cardId !== cardId) return [];
    const choices = answers.filter((one) => one.exitId === event.exitId);
    const choice =
      choices.find((one) => one.answer === event.answer) ?? (choices.length === 1 ? choices[0] : undefined);
    return choice ? [{ cardId, choice }] : [];
  })[0];
  if (!found) return fail({ code: 'unknown_id' });
  const { exitId, answer: said } = found.choice;
  return leave(run, found.cardId, event.at, said ? { exitId, answer: said } : { exitId });
}

function next(run: Run, view: View, event: Of<'next'>): Result<Run, RunFailure> {
  if (view.kind === 'card') return leave(run, view.card.id, event.at, {});
  const pause = pauseOn(view);
  if (!pause) return fail({ code: 'not_now' });
  const to =
    pause.resumeAt.find((one) => one.cardId === event.cardId) ??
    (event.cardId ? undefined : pause.resumeAt[0]);
  return to ? add(run, [{ kind: 'start', cardId: to.cardId, at: event.at }]) : fail({ code: 'unknown_id' });
}

function takeOver(index: FlowIndex, run: Run, event: Of<'take_over'>): Result<Run, RunFailure> {
  if (!index.flow.functions.some((fn) => fn.id === event.functionId)) return fail({ code: 'unknown_id' });
  if (event.cardId && !index.places.has(event.cardId)) return fail({ code: 'unknown_id' });
  const as: Entry = { kind: 'function', functionId: event.functionId, at: event.at };
  return add(run, event.cardId ? [as, { kind: 'start', cardId: event.cardId, at: event.at }] : [as]);
}
