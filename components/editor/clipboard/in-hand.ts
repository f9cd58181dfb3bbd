import type { Choice, PastePlace } from '@/lib/core/clipboard';
import { cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { cardsIn } from '../chosen-cards';
import { cardInHand, type EditorView } from '../editor-view';

/** What somebody copies: the chosen cards, or the step whose fields they have open. */
export function choiceInHand(view: EditorView): Choice | undefined {
  const { stepId, open } = view;
  const cardIds = cardsIn(view.chosen);
  if (cardIds.length > 0) return { cardIds };
  return stepId && open === 'inspector' ? { stepIds: [stepId] } : undefined;
}

/** Where somebody pastes: behind the chosen card or the last of several, in the chosen cell, else at the end of the step, or where the route ends so far; undefined in a route without steps. */
export function placeInHand(protocol: Protocol, view: EditorView): PastePlace | undefined {
  const { chosen, stepId, routeId } = view;
  const chosenCards = cardsIn(chosen);
  const last = protocol.routes.flatMap(cardsOf).findLast(({ id }) => chosenCards.includes(id));
  const cardId = last?.id ?? cardInHand(view);
  const found = cardId ? findCard(protocol, cardId) : undefined;
  if (found) {
    const { step, index, card } = found;
    return { stepId: step.id, index: index + 1, columnId: card.parts[0]?.columnId };
  }
  const steps = (protocol.routes.find(({ id }) => id === routeId) ?? protocol.routes[0])?.steps ?? [];
  const step =
    steps.find(({ id }) => id === stepId) ?? steps.findLast(({ cards }) => cards.length > 0) ?? steps[0];
  if (!step) return undefined;
  const end = { stepId: step.id, index: step.cards.length };
  return chosen?.on === 'cell' && chosen.columnId
    ? { ...end, columnId: chosen.columnId, isCell: true }
    : { ...end, columnId: undefined };
}
