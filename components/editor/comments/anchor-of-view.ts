import { findCard, findStep } from '@/lib/core/protocol/questions';
import type { Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import { cardInHand, type Chosen, type EditorView } from '../editor-view';

/** What somebody has chosen on screen, as the place of a thread: a card, a cell, a line, or an entry of the texts. */
export function anchorOfView(document: Protocol, view: EditorView): Anchor | undefined {
  const { tab, chosen, collection, entryId } = view;
  if (tab === 'text') {
    const entries: readonly { id: string }[] = document[collection];
    const isThere = entryId !== null && entries.some(({ id }) => id === entryId);
    return isThere ? { on: 'entry', collection, entryId } : undefined;
  }
  return chosen === null || tab === 'people' ? undefined : anchorOfChoice(document, chosen);
}

/** What is chosen in the flow, as the place of a thread; undefined when it is gone. Outcomes have no cells. */
export function anchorOfChoice(document: Protocol, chosen: Chosen): Anchor | undefined {
  if (chosen.on === 'cell') {
    const { stepId, columnId } = chosen;
    return columnId && findStep(document, stepId) ? { on: 'cell', stepId, columnId } : undefined;
  }
  const cardId = cardInHand({ chosen });
  const card = cardId ? findCard(document, cardId)?.card : undefined;
  if (chosen.on !== 'line') return card && { on: 'card', cardId: card.id };
  return card?.exits.some(({ id }) => id === chosen.exitId)
    ? { on: 'exit', exitId: chosen.exitId }
    : undefined;
}
