import { cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { RouteId } from '@/schemas/ids';
import type { Card, Route, Step } from '@/schemas/protocol-flow';
import type { QuestionKind, RouteKind, StepKind } from '@/schemas/vocabulary';
import type { Draft } from './draft';
import { rankOf } from './safety/landmarks';
import { piece } from './transplant/piece';
import { everyWayGaps } from './weave/every-way';
import { wayIn, wayOut, wayPast, type Gap } from './weave/lines';
import { restoreExits } from './weave/restore-exits';
import { weave } from './weave/weave';

export type Putting = {
  routeId: RouteId;
  /** The statutory step it belongs in; the last step when the route has none of that kind. */
  kind: StepKind;
  /** Where in the step, when the document has nothing of what comes before it in the model. */
  at: 'start' | 'end';
  /** Put it on these lines, wherever the model has it. */
  gap?: Gap | undefined;
};

/**
 * Puts cards of the model into the right step, wired in. A card that stands there under the same title gets back what
 * it lost, rather than a double; unless it is asked for on these very lines.
 */
export function putCards(draft: Draft, cards: readonly Card[], { routeId, kind, at, gap }: Putting) {
  const route = draft.protocol.routes.find(({ id }) => id === routeId);
  const ofKind = route?.steps.find(({ kinds }) => kinds.includes(kind));
  const step = ofKind ?? route?.steps.at(-1);
  if (!route || !step || cards.length === 0) return;
  const missing = gap ? cards : cards.filter((card) => !sameTitle(route, card));
  if (missing.length > 0) {
    const rank = rankOf({ card: missing[0]!, step: { ...step, kinds: [kind] } });
    const place = draft.choose([gap, ...everyWayGaps(draft.protocol, route, rank)]);
    // Without a step of that kind it comes into the step of what it is put before.
    const before = ofKind || !place ? undefined : findCard(draft.protocol, place.onto)?.step;
    const stepId = (before ?? step).id;
    weave(draft, { routeId, stepId, cards: missing, gap: place, otherwise: placeIn(route, step, at) });
    return;
  }
  for (const card of cards) complete(draft, route.id, sameTitle(route, card)!, card);
}

function sameTitle(route: Route, wanted: Card): Card | undefined {
  return cardsOf(route).find(({ kind, title }) => kind === wanted.kind && title === wanted.title);
}

function placeIn(route: Route, step: Step, at: Putting['at']): Gap | undefined {
  const here = at === 'start' ? [wayIn, wayOut] : [wayOut, wayIn];
  const past = () => wayPast(route, route.steps.indexOf(step));
  return here[0]!(route, step.id) ?? here[1]!(route, step.id) ?? past();
}

/** Marks, contacts, lines and text of the model on a card that has lost them. */
function complete(draft: Draft, routeId: RouteId, present: Card, wanted: Card) {
  const moved = piece({ ...wanted, exits: [] }, { draft, routeId, own: new Map(), bring: false });
  const card = {
    ...present,
    tags: [...new Set([...present.tags, ...moved.tags])],
    contactIds: [...new Set([...present.contactIds, ...moved.contactIds])],
    ...(present.tasks.items.length === 0 && { tasks: moved.tasks }),
    ...(moved.body && !present.body && { body: moved.body }),
    ...(moved.kind === 'question' && { questions: asBoth(present, moved.questions) }),
  } as Card;
  draft.edit({ kind: 'replace_card', card });
  restoreExits(draft, present.id);
}

/** What the card asked already, and what the model asks with it. */
function asBoth(present: Card, wanted: readonly QuestionKind[]): QuestionKind[] {
  const own = present.kind === 'question' ? present.questions : [];
  return [...new Set([...own.filter((kind) => kind !== 'other'), ...wanted])].slice(0, 4);
}

/** The cards of a route of the model that a test asks for, in its order. */
export function modelCards({ model }: Draft, kind: RouteKind, isWanted: (card: Card) => boolean): Card[] {
  return model.routes
    .filter((route) => route.kind === kind)
    .flatMap((route) => cardsOf(route).filter(isWanted));
}

/** The route a finding is about, else the first of worries about home. */
export function routeOf({ protocol }: Draft, routeId: RouteId | undefined): Route | undefined {
  const { routes } = protocol;
  return routes.find(({ id }) => id === routeId) ?? routes.find(({ kind }) => kind === 'home');
}
