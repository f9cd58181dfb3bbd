import { findCard } from '@/lib/core/protocol/questions';
import type { Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import type { EditorView } from '../editor-view';

/** What somebody has chosen on screen, as the place of a thread: a card, or an entry of the texts. */
export function anchorOfView(document: Protocol, view: EditorView): Anchor | undefined {
  const { tab, cardId, collection, entryId } = view;
  if (tab === 'text') {
    const entries: readonly { id: string }[] = document[collection];
    const isThere = entryId !== null && entries.some(({ id }) => id === entryId);
    return isThere ? { on: 'entry', collection, entryId } : undefined;
  }
  return cardId !== null && tab !== 'people' && findCard(document, cardId)
    ? { on: 'card', cardId }
    : undefined;
}
