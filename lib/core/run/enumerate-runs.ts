import type { FunctionId } from '@/schemas/ids';
import { indexFlow } from './flow-index';
import { keyOf } from './marking';
import type { Flow } from './flow-index';
import { after, positionOf } from './position';
import type { Position } from './position';
import { startRun } from './run';
import type { Forward, Run } from './run';
import { moved } from './transition';
import type { View } from './view';
import { viewAt } from './view-of';

/** One way through; `ends` is false when it only comes back to where it was before (a loop). */
export type EnumeratedRun = { run: Run; last: View; ends: boolean };

/**
 * Every way a function can go through the protocol, depth first, at most `limit` ways. A way stops where it
 * ends or where it stands as it stood before, so loops do not make it endless.
 */
export function enumerateRuns(flow: Flow, functionId: FunctionId, limit = 1000): EnumeratedRun[] {
  const index = indexFlow(flow);
  const found: EnumeratedRun[] = [];
  const visit = (run: Run, at: Position, path: ReadonlySet<string>) => {
    if (found.length >= limit) return;
    const view = viewAt(index, run, at);
    const key = JSON.stringify([view.kind, at.routeId, at.markings.map(keyOf).sort(), at.handedOver]);
    if (path.has(key)) {
      found.push({ run, last: view, ends: false });
      return;
    }
    const events = choicesOn(view, functionId);
    if (events.length === 0 || mayEnd(view)) found.push({ run, last: view, ends: true });
    for (const event of events) {
      const next = moved(index, run, view, event);
      if (!next.ok) continue;
      const added = next.value.history.slice(run.history.length);
      const to = added.reduce((before, entry) => after(index, before, entry), at);
      visit(next.value, to, new Set([...path, key]));
    }
  };
  const start = startRun('all', '');
  visit(start, positionOf(index, start), new Set());
  return found;
}

/** The others may end it without this function doing anything more. */
function mayEnd(view: View): boolean {
  return (
    view.kind === 'handed_over' || view.kind === 'sent_on' || (view.kind === 'waiting' && !view.comesBack)
  );
}

/** Every way on from a screen. Ticks do not matter, and going back is no way on. */
export function choicesOn(view: View, functionId: FunctionId): Forward[] {
  const at = '';
  switch (view.kind) {
    case 'choose_function':
      return [{ kind: 'choose_function', functionId, at }];
    case 'choose_route':
      return view.options.map((option) => ({ kind: 'choose_route', routeId: option.routeId, at }));
    case 'question':
      return view.answers.map((one): Forward => ({
        kind: 'answer',
        exitId: one.exitId,
        answer: one.answer,
        at,
      }));
    case 'card':
      return [{ kind: 'next', at }];
    case 'waiting':
    case 'sent_on':
    case 'handed_over':
      return [
        ...view.asked.flatMap(({ cardId, answers }) =>
          answers.map((one): Forward => ({
            kind: 'answer',
            exitId: one.exitId,
            answer: one.answer,
            cardId,
            at,
          })),
        ),
        ...view.resumeAt.map((one): Forward => ({ kind: 'next', cardId: one.cardId, at })),
      ];
    case 'ended':
      return [];
  }
}
