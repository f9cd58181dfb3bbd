import { asks, cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import { drafted } from './drafted';
import type { Draft } from './draft';
import { modelCards } from './put-cards';
import { destinationOf } from './weave/lead-out';
import { aroundOf, restoreExits } from './weave/restore-exits';
import { addExit } from './weave/add-exit';

/** The first card in reading order. */
export const setStart = drafted(
  'Begin bij de eerste kaart',
  (draft, { finding }) => {
    const route = draft.protocol.routes.find(({ id }) => id === finding.where.routeId);
    const [first] = route ? cardsOf(route) : [];
    if (route && first)
      draft.edit({ kind: 'change_route', routeId: route.id, patch: { startCardId: first.id } });
  },
  'Kies zelf met welke kaart de route begint.',
);

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
export const leadOn = drafted(
  'Trek een lijn verder',
  (draft, { finding }) => {
    const { where } = finding;
    const route = draft.protocol.routes.find(({ id }) => id === where.routeId);
    const stopped = where.cardId ? findCard(draft.protocol, where.cardId)?.card : route && lastStop(route);
    if (!stopped || restoreExits(draft, stopped.id) || stopped.kind === 'question') return;
    const to = draft.choose([
      ...weighingToCome(draft, stopped),
      'close',
      ...cardsAfter(draft, stopped.id),
    ] as const);
    const cardId = to === 'close' ? closing(draft, stopped.id) : to;
    const id = draft.freshId('lijn') as ExitId;
    if (cardId) addExit(draft, stopped.id, { id, label: '', answers: [], tags: [], to: { cardId } });
  },
  'Trek vanuit deze kaart een lijn naar wat er daarna gebeurt. Sla daarbij geen overleg of afweging over.',
);

function weighingToCome({ protocol }: Draft, stopped: Card): CardId[] {
  const { route } = findCard(protocol, stopped.id)!;
  const at = route.steps.findIndex(({ cards }) => cards.some(({ id }) => id === stopped.id));
  const later = route.steps.slice(at).flatMap(({ cards }) => cards);
  const next =
    later.find((card) => asks(card, 'weighing-1')) ?? later.find((card) => asks(card, 'weighing-2'));
  return next && next.id !== stopped.id ? [next.id] : [];
}

function closing(draft: Draft, stoppedId: CardId): CardId | undefined {
  const [close] = modelCards(draft, 'home', (card) => card.kind === 'outcome' && card.outcome === 'close');
  return close && destinationOf(aroundOf(draft, stoppedId), close.id);
}

/** What may follow on it when closing there would skip something: what goes on beside it, else the next in reading order. */
function cardsAfter({ protocol }: Draft, stoppedId: CardId): CardId[] {
  const cards = cardsOf(findCard(protocol, stoppedId)!.route);
  const place = cards.findIndex(({ id }) => id === stoppedId);
  const beside = cards
    .filter(({ exits }) => exits.some(({ to }) => 'cardId' in to && to.cardId === stoppedId))
    .flatMap(({ exits }) =>
      exits.flatMap(({ to }) => ('cardId' in to && to.cardId !== stoppedId ? [to.cardId] : [])),
    );
  return [...new Set([...beside, ...cards.slice(place + 1).map(({ id }) => id)])];
}

/** The answers the model gives to this question. */
export const restoreAnswers = drafted(
  'Voeg het antwoord toe',
  (draft, { finding }) => {
    if (finding.where.cardId) restoreExits(draft, finding.where.cardId);
  },
  'Geef de vraag een lijn voor elk antwoord. Sla daarbij geen overleg of afweging over.',
);
