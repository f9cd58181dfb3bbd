import { momentInDutch } from '@/lib/core/dutch';
import { indexFlow } from './flow-index';
import type { Flow, FlowIndex, Place } from './flow-index';
import type { Run } from './run';
import { answersOf } from './answers';
import { cardViewOf } from './card-view';
import { columnsOfFunction } from './people';
import { onceNamed, stepName, taskInWords } from '@/lib/core/protocol/questions';
import type { ColumnId, PartId } from '@/schemas/ids';

/** The words around the steps: which document was followed. */
export type FollowedVersion = { title: string; organisation: string; version: string };

function lines(
  index: FlowIndex,
  run: Run,
  place: Place,
  columnIds: ColumnId[],
  ticked: readonly PartId[],
  answer: string | undefined,
  at: string,
): string[] {
  const { tasks, ticks } = cardViewOf(index, { columnIds }, run, place);
  const box = (id: PartId) => (!ticks ? '-' : ticked.includes(id) ? '[x]' : '[ ]');
  const title = onceNamed(stepName(place.step), place.card.title);
  return [
    '',
    `${stepName(place.step)}: ${title}${at ? ` (${momentInDutch(at)})` : ''}`,
    ...tasks.map((task) => `${box(task.id)} ${taskInWords(task)}`),
    ...(answer ? [`Antwoord: ${answer}`] : []),
  ];
}

/**
 * Text to copy into the pupil file: which steps of which version were taken, when and as what function. It
 * leaves room for facts, interpretation and source, which are written there and never here.
 */
export function fileText(flow: Flow, run: Run, followed: FollowedVersion): string {
  const index = indexFlow(flow);
  const out = [
    `Gevolgd: ${followed.title}, ${followed.organisation}, ${followed.version}`,
    `Begonnen op ${momentInDutch(run.startedAt)}`,
  ];
  let columnIds: ColumnId[] = [];
  for (const entry of run.history) {
    if (entry.kind === 'function') {
      columnIds = columnsOfFunction(flow, entry.functionId);
      const name = flow.functions.find((fn) => fn.id === entry.functionId)?.name;
      if (name) out.push(`Functie: ${name}`);
    } else if (entry.kind === 'route') {
      const route = flow.routes.find((one) => one.id === entry.routeId);
      if (route) out.push(`Route: ${route.title}`);
    } else if (entry.kind === 'handed_over') {
      out.push('', `Overgedragen op ${momentInDutch(entry.at)}`);
    } else {
      const place = index.places.get(entry.cardId);
      if (entry.kind === 'start' || !place) continue;
      const choice = answersOf(index, place).find(
        (one) => one.exitId === entry.exitId && (entry.answer === undefined || one.answer === entry.answer),
      );
      out.push(
        ...lines(
          index,
          run,
          place,
          columnIds,
          entry.ticked,
          entry.exitId ? choice?.label : undefined,
          entry.at,
        ),
      );
    }
  }
  for (const [cardId, ticked] of Object.entries(run.ticked)) {
    const place = [...index.places].find(([id]) => id === cardId)?.[1];
    if (place && ticked && ticked.length > 0)
      out.push(...lines(index, run, place, columnIds, ticked, undefined, ''));
  }
  return [...out, '', 'Feiten:', '', 'Mijn interpretatie:', '', 'Bron (wie zag of hoorde dit):', ''].join(
    '\n',
  );
}
