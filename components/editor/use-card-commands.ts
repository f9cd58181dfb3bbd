'use client';

import { sentenceCase } from '@/lib/core/dutch';
import { called, cardsOf, counted, findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { cardsIn, choiceOf } from './chosen-cards';
import { batchOf } from './edits/batch-of';
import { useEditing } from './editing-context';
import { aimedAtChoice } from './going/places';
import { cardInHand, type Chosen } from './editor-view';
import { useUndoNotice } from './use-undo-notice';
import { goneAfter, useWhatGoes } from './use-what-goes';

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
    const goes = whatGoes(operation, 'card');
    const next = whereTheyStood(document, cardIds);
    if (!edit(operation)) return;
    choose(next);
    const [first] = cards;
    const what =
      cards.length === 1 && first ? sentenceCase(called('card', first.title)) : counted(cards.length, 'card');
    const message = goneAfter(what, goes);
    noticeWithUndo(message, () => {
      choose(choiceOf(cardIds));
      view.set(aimedAtChoice);
    });
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

/** What one comes to when these are gone: the card after them in their step, else the one before, else their cell. */
export function whereTheyStood(document: Protocol, cardIds: readonly CardId[]): Chosen | null {
  const last = document.routes.flatMap(cardsOf).findLast(({ id }) => cardIds.includes(id));
  const found = last && findCard(document, last.id);
  if (!found) return null;
  const { step, index, card } = found;
  const stays = ({ id }: { id: CardId }) => !cardIds.includes(id);
  const next = step.cards.slice(index).find(stays) ?? step.cards.slice(0, index).findLast(stays);
  if (next) return { on: 'card', cardId: next.id };
  return { on: 'cell', stepId: step.id, columnId: card.parts[0]?.columnId ?? null };
}
