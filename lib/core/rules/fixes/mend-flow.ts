import { asks, cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { ExitId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import { drafted } from './drafted';
import { modelCards } from './put-cards';
import { destinationOf } from './weave/lead-out';
import { aroundOf, restoreExits } from './weave/restore-exits';
import { addExit } from './weave/weave';

/** The first card in reading order. */
export const setStart = drafted('Begin bij de eerste kaart', (draft, { finding }) => {
  const route = draft.protocol.routes.find(({ id }) => id === finding.where.routeId);
  const [first] = route ? cardsOf(route) : [];
  if (route && first)
    draft.edit({ kind: 'change_route', routeId: route.id, patch: { startCardId: first.id } });
});

/** The last card that goes nowhere though nobody stops there: the way on begins at it. */
export function lastStop(route: Route): Card | undefined {
  return cardsOf(route).findLast(
    ({ kind, exits }) => exits.length === 0 && (kind === 'action' || kind === 'note'),
  );
}

/**
 * The lines the model has there; else one to the weighing that is still to come, so that nobody walks past it, or to
 * "afsluiten en vastleggen". A question has no single way on.
 */
export const leadOn = drafted('Trek een lijn verder', (draft, { finding }) => {
  const { cardId, routeId } = finding.where;
  const route = draft.protocol.routes.find(({ id }) => id === routeId);
  const stopped = cardId ? findCard(draft.protocol, cardId)?.card : route && lastStop(route);
  if (!stopped || restoreExits(draft, stopped.id) || stopped.kind === 'question') return;
  const id = draft.freshId('lijn') as ExitId;
  const weighs = route && weighingToCome(route, stopped);
  if (weighs)
    return addExit(draft, stopped.id, { id, label: '', answers: [], tags: [], to: { cardId: weighs.id } });
  const [close] = modelCards(draft, 'home', (card) => card.kind === 'outcome' && card.outcome === 'close');
  const to = close && destinationOf(aroundOf(draft, stopped.id), close.id);
  if (to) addExit(draft, stopped.id, { id, label: '', answers: [], tags: [], to: { cardId: to } });
});

function weighingToCome(route: Route, stopped: Card): Card | undefined {
  const at = route.steps.findIndex(({ cards }) => cards.includes(stopped));
  const later = route.steps.slice(at).flatMap(({ cards }) => cards);
  return later.find((card) => asks(card, 'weighing-1')) ?? later.find((card) => asks(card, 'weighing-2'));
}

/** The answers the model gives to this question. */
export const restoreAnswers = drafted('Voeg het antwoord toe', (draft, { finding }) => {
  if (finding.where.cardId) restoreExits(draft, finding.where.cardId);
});
