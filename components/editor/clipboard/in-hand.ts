import type { Choice, PastePlace } from '@/lib/core/clipboard';
import { findCard } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { cardInHand, chosenCard, type EditorView } from '../editor-view';

/** What somebody copies: the chosen card, or the step whose fields they have open. */
export function choiceInHand(view: EditorView): Choice | undefined {
  const { stepId, open } = view;
  const cardId = chosenCard(view);
  if (cardId) return { cardIds: [cardId] };
  return stepId && open === 'inspector' ? { stepIds: [stepId] } : undefined;
}

/** Where somebody pastes: behind the chosen card, in the chosen cell, else at the end of the step, or where the route ends so far; undefined in a route without steps. */
export function placeInHand(protocol: Protocol, view: EditorView): PastePlace | undefined {
  const { chosen, stepId, routeId } = view;
  const cardId = cardInHand(view);
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
