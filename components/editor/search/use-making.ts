'use client';

import type { Found } from '@/lib/core/search';
import { findCard } from '@/lib/core/protocol/questions';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { cardInHand } from '../editor-view';
import { useConnect } from '../use-connect';
import { useNewCards } from '../use-new-cards';

type Making = {
  /** Puts a card with these words in the cell in hand, or after the card in hand; undefined where nothing is in hand. */
  make: ((title: string) => void) | undefined;
  /** Draws a line from the card in hand to the found one; undefined where that is not possible. */
  connectTo: (found: Found | undefined) => (() => void) | undefined;
  /** What the card in hand is called. */
  from: string | undefined;
};

/** What one can do with the words of a search, besides going there. */
export function useMaking(): Making {
  const { mayEdit, draft } = useEditing();
  const { add, below } = useNewCards();
  const connect = useConnect();
  const chosen = useView((now) => now.chosen);
  const cardId = cardInHand({ chosen });
  const from = useDocumentPart((document) => (cardId ? findCard(document, cardId)?.card.title : undefined));
  const make = (title: string) => {
    if (chosen?.on === 'cell') add(chosen.columnId ? 'action' : 'outcome', chosen, title);
    else if (cardId) below(cardId, undefined, title);
  };
  return {
    make: mayEdit && (chosen?.on === 'cell' || from !== undefined) ? make : undefined,
    connectTo: (found) => {
      const to = found?.kind === 'card' ? found.where.cardId : undefined;
      const title = to && findCard(draft.state.get().document, to)?.card.title;
      if (!mayEdit || !cardId || !to || title === undefined || to === cardId) return undefined;
      return () => connect(cardId, { to: { cardId: to }, title });
    },
    from,
  };
}
