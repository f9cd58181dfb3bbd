'use client';

import { findCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import type { CardKind } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { cardBelow, cardBetween, cardInCell, cardInNextStep, type CellOfCard } from './edits/grow-card';
import { retitleCard } from './edits/retitle-card';
import { newId } from '../ids/new-id';
import { useEditing } from './editing-context';
import type { ChosenLine, Titling } from './editor-view';
import { aimedAtChoice } from './going/places';
import { useCardCommands } from './use-card-commands';

/** What a new card is given at once is one thing to undo. */
export const keyOfNew = (cardId: CardId) => `new:${cardId}`;

/** The ways to make a card. On the canvas its title is typed at once. */
export function useNewCards() {
  const { draft, view, edit, announce } = useEditing();
  const { choose, select } = useCardCommands();
  const documentNow = () => draft.state.get().document;

  /** Makes a new card with this edit; false, and said, when there is no room for it. */
  function grow(cardId: CardId, operation: Operation | undefined, kind: CardKind = 'action'): boolean {
    const back = view.get().chosen;
    if (!operation) announce('Hier kan geen kaart bij.');
    if (!operation || !edit(operation, keyOfNew(cardId))) return false;
    select(cardId);
    view.set((now) => ({
      ...now,
      titling: now.tab === 'flow' ? { cardId, isNew: true, mayAsk: kind === 'action', back } : null,
    }));
    const found = findCard(documentNow(), cardId);
    if (found) announce(`Kaart toegevoegd bij ${stepInWords(found.step)}: ${found.card.title}`);
    return true;
  }

  /** `named` when its title is typed already. */
  function add(kind: CardKind, cell: CellOfCard, named = ''): boolean {
    const cardId = newId('card');
    return grow(cardId, cardInCell(documentNow(), cardId, kind, cell), kind) && name(cardId, named);
  }

  function name(cardId: CardId, title: string): true {
    const card = findCard(documentNow(), cardId)?.card;
    if (!card || title === '') return true;
    edit(retitleCard(card, title, true), keyOfNew(card.id));
    // Something is typed in it: Enter goes on, and does not take it away again.
    view.set((now) => ({ ...now, titling: now.titling && { ...now.titling, isNew: false } }));
    return true;
  }

  /** The next card, with the line to it. */
  function below(fromId: CardId, answer?: Answer, named = ''): boolean {
    const ids = { cardId: newId('card'), exitId: newId('exit') };
    return grow(ids.cardId, cardBelow(documentNow(), fromId, ids, answer)) && name(ids.cardId, named);
  }

  function inNextStep(fromId: CardId): boolean {
    const ids = { cardId: newId('card'), exitId: newId('exit') };
    return grow(ids.cardId, cardInNextStep(documentNow(), fromId, ids));
  }

  function between(line: Omit<ChosenLine, 'on'>): boolean {
    const ids = { cardId: newId('card'), exitId: newId('exit') };
    return grow(ids.cardId, cardBetween(documentNow(), line, ids));
  }

  /** Types the title of a card that is there. */
  function title(cardId: CardId) {
    select(cardId);
    view.set((now) => ({ ...now, titling: { cardId, isNew: false, mayAsk: false, back: now.chosen } }));
  }

  /** Takes a new card away in which nothing was typed, with what came along, and goes back to where it was made. */
  function takeBack({ cardId, back }: Titling) {
    const isLast = draft.state.get().undo.at(-1)?.mergeKey === keyOfNew(cardId);
    if (isLast) draft.undo();
    else edit({ kind: 'remove_card', cardId });
    choose(back);
    view.set(aimedAtChoice);
    announce('De lege kaart is weggehaald.');
  }

  return { add, below, inNextStep, between, title, takeBack };
}
