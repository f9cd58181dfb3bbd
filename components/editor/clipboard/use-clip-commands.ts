'use client';

import { notifications } from '@mantine/notifications';
import { clipOf, doubleCards, pasteClip, pasteText, type Choice, type Pasted } from '@/lib/core/clipboard';
import { cardsOf, findCard, findStep } from '@/lib/core/protocol/questions';
import type { Clip } from '@/schemas/clip';
import type { CardId } from '@/schemas/ids';
import { freshId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { choiceOf } from '../chosen-cards';
import type { Chosen } from '../editor-view';
import { useCardCommands, whereTheyStood } from '../use-card-commands';
import { useUndoNotice } from '../use-undo-notice';
import { placeInHand } from './in-hand';
import { countInWords, withNotes } from './pasted-in-words';
import { putOn, takenFrom } from './transfer';

/** Copying, cutting, pasting and doubling cards and steps. */
export function useClipCommands() {
  const { draft, view, edit, announce } = useEditing();
  const { choose } = useCardCommands();
  const noticeWithUndo = useUndoNotice();
  const now = () => draft.state.get().document;

  function say(message: string) {
    notifications.show({ message });
    announce(message);
  }

  /** Puts the choice on the clipboard; undefined (and said) when that cannot be. */
  function copy(choice: Choice, transfer: DataTransfer): Clip | undefined {
    const clip = clipOf(now(), choice);
    if (!clip) return undefined;
    if (putOn(transfer, clip)) {
      announce(`${inWords(clip)} gekopieerd.`);
      return clip;
    }
    say('Dit is te veel om in één keer te kopiëren. Kopieer het in delen.');
    return undefined;
  }

  function cut(choice: Choice, transfer: DataTransfer) {
    const clip = copy(choice, transfer);
    if (!clip) return;
    const operations =
      'stepIds' in choice
        ? choice.stepIds.map((stepId) => ({ kind: 'remove_step' as const, stepId }))
        : choice.cardIds.map((cardId) => ({ kind: 'remove_card' as const, cardId }));
    const next = 'cardIds' in choice ? placeBefore(choice.cardIds) : null;
    if (!edit({ kind: 'batch', operations })) return;
    goTo(next);
    const message = `${inWords(clip)} geknipt. Plakken kan met Ctrl V.`;
    noticeWithUndo(message);
    announce(message);
  }

  /** Pastes what is on the clipboard where somebody is. */
  function paste(transfer: DataTransfer) {
    const place = placeInHand(now(), view.get());
    if (!place) return say('Deze route heeft nog geen stap. Voeg die eerst toe.');
    const taken = takenFrom(transfer);
    if (!taken.ok) return say(taken.failure.message);
    if ('clip' in taken.value) return put(pasteClip(now(), taken.value.clip, place, freshId), 'geplakt');
    const { blocks, notes } = taken.value;
    if (blocks.length === 0) return say(withNotes('Hier staat geen tekst in die je kunt plakken.', notes));
    put(pasteText(now(), blocks, place, freshId), 'geplakt', notes);
  }

  function put(pasted: ReturnType<typeof pasteClip>, done: 'geplakt' | 'verdubbeld', notes: string[] = []) {
    if (!pasted.ok) return say(pasted.failure.message);
    if (!edit(pasted.value.operation)) return;
    show(pasted.value);
    const { cardIds, stepIds } = pasted.value;
    const said = `${countInWords(stepIds.length, cardIds.length)} ${done}.`;
    const message = withNotes(said, [...notes, ...pasted.value.notes]);
    noticeWithUndo(message);
    announce(message);
  }

  function show({ cardIds, stepIds: [stepId] }: Pasted) {
    // The first has the focus.
    goTo(choiceOf((stepId ? cardIds.slice(0, 1) : cardIds).toReversed()));
    if (cardIds.length === 0 && stepId) view.set((was) => ({ ...was, stepId, aim: placeOf.step(stepId) }));
  }

  function goTo(chosen: Chosen | null) {
    choose(chosen);
    if (chosen) view.set((was) => ({ ...was, aim: placeOf.choice(chosen) }));
  }

  /** Behind the card before them, what is cut comes back where it was. */
  function placeBefore(cardIds: readonly CardId[]): Chosen | null {
    const first = now()
      .routes.flatMap(cardsOf)
      .find(({ id }) => cardIds.includes(id));
    const found = first && findCard(now(), first.id);
    const before = found?.step.cards[found.index - 1];
    return before ? { on: 'card', cardId: before.id } : whereTheyStood(now(), cardIds);
  }

  /** The same once more, beside it. */
  function double(choice: Choice) {
    if ('cardIds' in choice) return put(doubleCards(now(), choice.cardIds, freshId), 'verdubbeld');
    const clip = clipOf(now(), choice);
    const found = findStep(now(), choice.stepIds.at(-1)!);
    if (clip && found)
      put(pasteClip(now(), clip, { stepId: found.step.id, index: 0 }, freshId), 'verdubbeld');
  }

  return { copy, cut, paste, double };
}

function inWords({ of, document }: Clip): string {
  const { steps } = document.routes[0]!;
  const cards = steps.flatMap((step) => step.cards);
  return countInWords(of === 'steps' ? steps.length : 0, cards.length);
}
