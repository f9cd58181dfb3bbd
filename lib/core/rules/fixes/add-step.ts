import { cardsOf, everyCard } from '@/lib/core/protocol/questions';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Route, Step } from '@/schemas/protocol-flow';
import type { RouteKind, StepKind } from '@/schemas/vocabulary';
import { caseOf } from '../fix-case';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { bringRoute } from './transplant/bring-route';
import { piece } from './transplant/piece';
import { linesTo, wayPast } from './weave/lines';
import { restoreExits } from './weave/restore-exits';
import { addExit } from './weave/add-exit';
import { weave } from './weave/weave';

const order: readonly StepKind[] = [
  'prepare',
  'signal',
  'consult',
  'talk',
  'weigh',
  'decide',
  'follow',
  'evaluate',
];

/** The statutory step that is missing, with the cards of the model wired in; or the whole route when there is none. */
export const addStatutoryStep = drafted(
  'Voeg de stap toe',
  (draft, { finding }) => {
    const kind = caseOf(finding, 'step')?.kind;
    const route = draft.protocol.routes.find(({ id }) => id === finding.where.routeId);
    if (kind && route) bringStep(draft, route, kind);
    if (!route) bringHome(draft);
  },
  'Zet de stap zelf neer, na de stappen die eraan voorafgaan en voor de stappen die erop volgen. Leid elke weg erdoor.',
);

/** With the routes it leads to; with every route of the model where there is none at all. */
function bringHome(draft: Draft) {
  const kinds: RouteKind[] = draft.model.routes.map(({ kind }) => kind).filter((kind) => kind !== 'home');
  const isEmpty = draft.protocol.routes.length === 0;
  const wanted = isEmpty ? kinds : kinds.filter((kind) => kind === 'acute' || kind === 'honour');
  for (const kind of wanted) {
    if (!draft.protocol.routes.some((route) => route.kind === kind)) bringRoute(draft, kind);
  }
  bringRoute(draft, 'home', 0);
  // What leads back to this route could not be drawn before it was there.
  for (const { route, card } of everyCard(draft.protocol)) {
    if (wanted.includes(route.kind) && card.kind === 'question') restoreExits(draft, card.id);
  }
}

function isStatutoryKind(kind: StepKind): boolean {
  return kind !== 'other' && kind !== 'prepare' && kind !== 'evaluate';
}

/** Puts the step of that kind where the order of the law has it. A step that lost its kind gets it back. */
export function bringStep(draft: Draft, route: Route, kind: StepKind) {
  const home = draft.model.routes.find((one) => one.kind === 'home');
  const wanted = home?.steps.find(({ kinds }) => kinds.includes(kind));
  if (!wanted) return;
  const unmarked = route.steps.find(
    (step) => step.title === wanted.title && !step.kinds.some(isStatutoryKind),
  );
  if (unmarked) {
    draft.edit({ kind: 'change_step', stepId: unmarked.id, patch: { kinds: wanted.kinds } });
    return;
  }
  const place = order.indexOf(kind);
  const index = 1 + route.steps.findLastIndex(({ kinds }) => kinds.some((one) => order.indexOf(one) < place));
  const otherwise = wayPast(route, index);
  const stepId = addEmptyStep(draft, route.id, index, wanted);
  const own = weave(draft, { routeId: route.id, stepId, cards: wanted.cards, otherwise });
  joinDeadEnds(draft, route.id, index, own.get(wanted.cards[0]!.id)!);
}

function addEmptyStep(draft: Draft, routeId: RouteId, index: number, wanted: Step): StepId {
  const id = draft.freshId('stap') as StepId;
  const moved = piece({ ...wanted, cards: [] }, { draft, routeId, own: new Map(), bring: false });
  draft.edit({ kind: 'add_step', routeId, index, step: { ...moved, id } });
  return id;
}

/** When nothing leads to the step, what stopped before it goes on to it. */
function joinDeadEnds(draft: Draft, routeId: RouteId, index: number, entry: CardId) {
  const route = draft.protocol.routes.find(({ id }) => id === routeId)!;
  if (linesTo(route, entry).length > 0 || route.startCardId === entry) return;
  const stopped = cardsOf({ ...route, steps: route.steps.slice(0, index) }).filter(
    ({ kind, exits }) => exits.length === 0 && (kind === 'action' || kind === 'note'),
  );
  for (const { id } of stopped) {
    const exit = {
      id: draft.freshId('lijn') as never,
      label: '',
      answers: [],
      tags: [],
      to: { cardId: entry },
    };
    addExit(draft, id, exit);
  }
}
