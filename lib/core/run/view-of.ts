import { listed } from '@/lib/core/dutch';
import type { CardId, FunctionId } from '@/schemas/ids';
import { actingAt, answersOf, cardViewOf } from './card-view';
import { findRoute, functionGroups, indexFlow } from './flow-index';
import type { Flow, FlowIndex } from './flow-index';
import { currentCard, mineBehind, positionOf } from './position';
import type { Position } from './position';
import type { Run } from './run';
import type { NextStep, Pause, RouteOption, View } from './view';
import { stepName } from './words';

/** What to show for this run. Total: a run whose ids the flow does not know still gets a screen. */
export function viewOf(flow: Flow, run: Run): View {
  const index = indexFlow(flow);
  return viewAt(index, run, positionOf(index, run));
}

export function viewAt(index: FlowIndex, run: Run, at: Position): View {
  if (at.functionId === undefined) return { kind: 'choose_function', groups: functionGroups(index.flow) };
  if (at.routeId === undefined) return routeChoice(index.flow);
  const stopped = run.history.at(-1)?.kind === 'handed_over';
  const current = currentCard(index, at);
  const place = current && index.places.get(current);
  if (!place || stopped)
    return pauseView(index, run, at, stopped && current ? [current, ...at.others] : at.others);
  const shown = cardViewOf(index, at, run, place);
  if (place.card.kind === 'question') return { kind: 'question', ...shown, answers: answersOf(index, place) };
  const after = positionOf(index, {
    history: [...run.history, { kind: 'card', cardId: place.card.id, ticked: [], at: '' }],
  });
  if (place.card.kind === 'outcome' && after.mine.length === 0) {
    const pause = pauseOf(index, after, after.others);
    return { kind: 'ended', card: { ...shown, outcome: place.card.outcome }, pause };
  }
  return {
    kind: 'card',
    ...shown,
    next: nextStep(index, after, place.card.kind === 'handover' ? place.card.id : undefined),
  };
}

/** The start question with its options, then the routes it leaves out. */
function routeChoice(flow: Flow): View {
  const asked = flow.startQuestion?.options.flatMap((option): RouteOption[] =>
    findRoute(flow, option.routeId)
      ? [{ routeId: option.routeId, label: option.label, hint: option.hint }]
      : [],
  );
  const named = new Set(asked?.map((option) => option.routeId));
  const rest = flow.routes
    .filter((route) => !named.has(route.id))
    .map((route): RouteOption => ({ routeId: route.id, label: route.title, hint: route.appliesWhen }));
  return {
    kind: 'choose_route',
    question: flow.startQuestion?.text ?? 'Waar gaat het om?',
    options: [...(asked ?? []), ...rest],
  };
}

function pauseOf(index: FlowIndex, at: Position, others: CardId[]): Pause {
  return {
    acting: actingAt(index, others, at.columnIds).filter((one) => one.who.length > 0),
    resumeAt: mineBehind(index, others, at.columnIds).flatMap((cardId) => {
      const place = index.places.get(cardId);
      return place ? [{ cardId, title: place.card.title, stepName: stepName(place.step) }] : [];
    }),
  };
}

function pauseView(index: FlowIndex, run: Run, at: Position, others: CardId[]): View {
  const pause = pauseOf(index, at, others);
  if (pause.acting.length === 0 && pause.resumeAt.length === 0 && !at.handedOver)
    return { kind: 'ended', pause };
  const comesBack = pause.resumeAt.some((one) => !at.left.includes(one.cardId));
  if (at.handedOver || !comesBack) {
    return {
      kind: 'handed_over',
      ...pause,
      to: handedTo(index, run, pause),
      hearsBack: hearsBack(index, run, at),
    };
  }
  return { kind: 'waiting', ...pause };
}

/** Whom a hand-over card names, else who act now. */
function handedTo(index: FlowIndex, run: Run, pause: Pause): string[] {
  const last = run.history.findLast((entry) => entry.kind === 'card');
  const card = last && index.places.get(last.cardId)?.card;
  const named = card?.kind === 'handover' ? namesOf(index, card.toFunctionIds) : [];
  return named.length > 0 ? named : [...new Set(pause.acting.flatMap((one) => one.who))];
}

const namesOf = (index: FlowIndex, ids: FunctionId[]) =>
  index.flow.functions.filter((fn) => ids.includes(fn.id)).map((fn) => fn.name);

function hearsBack(index: FlowIndex, run: Run, at: Position): string {
  const last = run.history.findLast((entry) => entry.kind === 'card');
  const current = currentCard(index, at);
  const place = index.places.get(last?.cardId ?? (current as CardId));
  if (place?.card.kind === 'handover' && place.card.hearsBack) return place.card.hearsBack;
  const feedback = place?.card.feedback ?? place?.step.feedback;
  if (!feedback) return 'Spreek af van wie je iets hoort, en wanneer.';
  const by = namesOf(index, feedback.byFunctionIds);
  return by.length > 0
    ? `${feedback.what.replace(/[.]?$/, '.')} Je hoort dit van: ${listed(by, 'of')}.`
    : feedback.what;
}

function nextStep(index: FlowIndex, after: Position, handover: CardId | undefined): NextStep {
  if (after.mine.length > 0) return { label: 'Verder', handsOver: false };
  const card = handover && index.places.get(handover)?.card;
  const named = card?.kind === 'handover' ? namesOf(index, card.toFunctionIds) : [];
  const acting = actingAt(index, after.others, after.columnIds).flatMap((one) => one.who);
  const to = named.length > 0 ? named : [...new Set(acting)];
  if (to.length === 0) return { label: 'Klaar', handsOver: false };
  return {
    label: to.length > 3 ? 'Klaar, draag over' : `Klaar, draag over aan ${listed(to, 'of')}`,
    handsOver: true,
  };
}
