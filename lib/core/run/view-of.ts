import { listed } from '@/lib/core/dutch';
import { answersOf } from './answers';
import { actorsOf, asksForDanger, cardViewOf } from './card-view';
import { findRoute, indexFlow } from './flow-index';
import type { Flow, FlowIndex } from './flow-index';
import { handedTo, hearsBackFrom, pauseOf } from './pause';
import { functionGroups, isActing } from './people';
import { after, positionOf } from './position';
import type { Position } from './position';
import { hasCardIn, referralIn } from './referral';
import type { Entry, Run } from './run';
import { turnOf } from './turn';
import type { Turn } from './turn';
import type { NextStep, RouteOption, View } from './view';

/** What to show for this run. Total: a run whose ids the flow does not know still gets a screen. */
export function viewOf(flow: Flow, run: Run): View {
  const index = indexFlow(flow);
  return viewAt(index, run, positionOf(index, run));
}

export function viewAt(index: FlowIndex, run: Run, at: Position): View {
  if (at.functionId === undefined) return { kind: 'choose_function', groups: functionGroups(index.flow) };
  if (at.routeId === undefined) return routeChoice(index.flow);
  const turn = turnOf(index, at);
  const stopped = run.history.at(-1)?.kind === 'handed_over';
  const place = turn.current && index.places.get(turn.current);
  if (!place || stopped) return pauseView(index, run, at, turn, stopped);
  const shown = cardViewOf(index, at, run, place, turn.waitsFor);
  if (place.card.kind === 'question') {
    const isTold = shown.part && !isActing(shown.part.part) && !asksForDanger(index, place.card);
    const decidedBy = isTold ? actorsOf(index, place.card, at.columnIds) : [];
    return { kind: 'question', ...shown, decidedBy, answers: answersOf(index, place) };
  }
  const entry: Entry = { kind: 'card', cardId: place.card.id, ticked: [], at: '' };
  const afterwards = after(index, at, entry);
  const nextTurn = turnOf(index, afterwards);
  const pause = pauseOf(index, afterwards, nextTurn, [...run.history, entry]);
  if (place.card.kind === 'outcome' && isLast(nextTurn))
    return { kind: 'ended', card: { ...shown, outcome: place.card.outcome }, pause };
  return {
    kind: 'card',
    ...shown,
    next: nextStep(nextTurn, handedTo(index, [...run.history, entry], pause)),
  };
}

/** Nothing of mine is open, asked of an outside body, or can still come. */
function isLast(turn: Turn): boolean {
  return turn.current === undefined && turn.asked.length === 0 && turn.toCome.length === 0;
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

function pauseView(index: FlowIndex, run: Run, at: Position, turn: Turn, stopped: boolean): View {
  const { current, comesBack } = turn;
  const others = stopped && current ? [current, ...turn.others] : turn.others;
  const pause = pauseOf(index, at, { ...turn, others }, run.history);
  const route = at.routeId && findRoute(index.flow, at.routeId);
  const last = run.history.findLast((entry) => entry.kind === 'card')?.cardId;
  if (!stopped && route && !at.hasWorked) {
    const referral = referralIn(index, at, route, pause.acting);
    if (referral.to.length > 0 && !hasCardIn(at, route)) {
      const told = { ...turn, asked: [], toHear: [], others: [...turn.asked, ...others] };
      return { kind: 'sent_on', route, referral, ...pauseOf(index, at, told, run.history) };
    }
    if (!isLast(turn))
      return { kind: 'waiting', comesBack, ...pause, ...(referral.to.length > 0 && { referral }) };
  }
  const hearsBack = hearsBackFrom(index, last ?? current);
  const givesAway = stopped || (at.handedOver && !turn.comesBack && turn.asked.length === 0);
  if (!givesAway && !isLast(turn))
    return { kind: 'waiting', comesBack, ...pause, ...(hearsBack && { hearsBack }) };
  if (pause.acting.length === 0 && pause.resumeAt.length === 0 && !at.handedOver)
    return { kind: 'ended', pause };
  return {
    kind: 'handed_over',
    ...pause,
    to: handedTo(index, run.history, pause),
    hearsBack: hearsBack ?? 'Spreek af van wie je iets hoort, en wanneer.',
  };
}

/** What the button of a card says. "Klaar" only when nothing of mine can come any more. */
function nextStep(turn: Turn, to: string[]): NextStep {
  if (turn.current || turn.asked.length > 0) return { label: 'Verder', handsOver: false };
  const isDone = turn.toCome.length === 0;
  if (to.length === 0) return { label: isDone ? 'Klaar' : 'Verder', handsOver: false };
  const give = to.length > 3 ? 'draag over' : `draag over aan ${listed(to, 'of')}`;
  return { label: isDone ? `Klaar, ${give}` : `D${give.slice(1)}`, handsOver: true };
}
