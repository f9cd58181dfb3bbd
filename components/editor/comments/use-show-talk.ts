'use client';

import { findCard } from '@/lib/core/protocol/questions';
import type { Where } from '@/lib/core/rules';
import type { Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { isNarrow, useGoTo } from '../going/use-go-to';
import { useTalk } from './talk-context';
import type { Shown } from './talk-state';

/** Where on the screen one goes for what a thread hangs on. */
function whereOf(document: Protocol, anchor: Anchor): Where {
  if (anchor.on === 'card') return { cardId: anchor.cardId };
  if (anchor.on === 'cell') return { stepId: anchor.stepId };
  if (anchor.on !== 'exit') return { collection: anchor.collection, entryId: anchor.entryId };
  const cards = document.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
  const card = cards.find(({ exits }) => exits.some(({ id }) => id === anchor.exitId));
  return card && findCard(document, card.id) ? { cardId: card.id } : {};
}

/** The ways to a thread, and from a thread to what it hangs on. */
export function useShowTalk() {
  const { view, draft } = useEditing();
  const { goToPlace } = useGoTo();
  const talk = useTalk();

  /** Unfolds it where there is room: at its place on the canvas, else in the panel. */
  function show(shown: Shown) {
    talk.show(shown);
    const { tab, side } = view.get();
    if (tab !== 'flow' || side === 'comments' || isNarrow()) showInPanel(shown);
  }

  function showInPanel(shown: Shown) {
    talk.show(shown);
    const aim = shown.threadId ? placeOf.thread(shown.threadId) : placeOf.newThread;
    view.set((now) => ({ ...now, side: 'comments', open: isNarrow() ? 'inspector' : now.open, aim }));
  }

  /** Brings what it hangs on into view. */
  function goTo(anchor: Anchor) {
    goToPlace(whereOf(draft.state.get().document, anchor));
  }

  return { show, showInPanel, goTo };
}
