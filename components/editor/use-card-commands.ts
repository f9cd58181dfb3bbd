'use client';

import { cardsOf, counted, findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { cardsIn, choiceOf } from './chosen-cards';
import { batchOf } from './edits/batch-of';
import { useEditing } from './editing-context';
import { cardInHand, type Chosen } from './editor-view';
import { useUndoNotice } from './use-undo-notice';
import { useWhatGoes } from './use-what-goes';

const isSame = (one: Chosen | null, other: Chosen | null) => JSON.stringify(one) === JSON.stringify(other);

/** What can be done from every view with cards that are there. */
export function useCardCommands() {
  const { draft, view, edit, announce } = useEditing();
  const noticeWithUndo = useUndoNotice();
  const whatGoes = useWhatGoes();

  /** Takes cards, a cell or a line in hand; what is not there any more is not chosen. */
  function choose(wanted: Chosen | null) {
    const { document } = draft.state.get();
    const chosen = wanted?.on === 'cards' ? ofOneRoute(document, wanted) : wanted;
    const cardId = cardInHand({ chosen });
    const found = cardId ? findCard(document, cardId) : undefined;
    const stepId = chosen?.on === 'cell' ? chosen.stepId : found?.step.id;
    view.set((now) => ({
      ...now,
      // The same choice stays the same object: nothing has to be drawn or brought in sight again.
      chosen: stepId === undefined ? null : isSame(now.chosen, chosen) ? now.chosen : chosen,
      titling: null,
      stepId: stepId ?? now.stepId,
      routeId: found?.route.id ?? now.routeId,
    }));
  }

  function select(cardId: CardId | null) {
    choose(cardId && { on: 'card', cardId });
  }

  /** Takes cards in hand, and says how many. */
  function chooseCards(wanted: Chosen | null) {
    choose(wanted);
    const count = cardsIn(view.get().chosen).length;
    announce(count === 0 ? 'Niets gekozen.' : `${counted(count, 'card')} gekozen.`);
  }

  function remove(cardIds: readonly CardId[]) {
    const { document } = draft.state.get();
    const cards = document.routes.flatMap(cardsOf).filter(({ id }) => cardIds.includes(id));
    const operation = batchOf(cards.map(({ id }) => ({ kind: 'remove_card', cardId: id })));
    if (!operation) return;
    const { things, said } = whatGoes(operation, 'card');
    const next = neighbourOf(document, cardIds);
    if (!edit(operation)) return;
    select(next ?? null);
    const what =
      cards.length === 1
        ? `Kaart verwijderd: ${cards[0]!.title}`
        : `${counted(cards.length, 'card')} verwijderd`;
    const message = [`${what}${things && `, met ${things}`}.`, said].filter(Boolean).join(' ');
    noticeWithUndo(message, () => choose(choiceOf(cardIds)));
    announce(`${message} Ongedaan maken met Ctrl Z.`);
  }

  function showOnCanvas(cardId: CardId) {
    select(cardId);
    view.set((now) => ({ ...now, tab: 'flow' }));
  }

  return { choose, select, chooseCards, remove, showOnCanvas };
}

/** Those that stand in the route of the one with the focus. */
function ofOneRoute(
  document: Protocol,
  { cardIds, isAdding }: Extract<Chosen, { on: 'cards' }>,
): Chosen | null {
  const found = cardIds.flatMap((id) => findCard(document, id) ?? []);
  const route = found.at(-1)?.route;
  const ids = found.filter((one) => one.route === route).map(({ card }) => card.id);
  return choiceOf(ids, isAdding);
}

/** The card after these in their step, else the one before; what one comes to when they are gone. */
export function neighbourOf(document: Protocol, cardIds: readonly CardId[]): CardId | undefined {
  const last = document.routes.flatMap(cardsOf).findLast(({ id }) => cardIds.includes(id));
  const found = last && findCard(document, last.id);
  if (!found) return undefined;
  const { cards } = found.step;
  const stays = ({ id }: { id: CardId }) => !cardIds.includes(id);
  return (cards.slice(found.index).find(stays) ?? cards.slice(0, found.index).findLast(stays))?.id;
}
