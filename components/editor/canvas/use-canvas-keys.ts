'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { findCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { anchorOfChoice } from '../comments/anchor-of-view';
import { useShowTalk } from '../comments/use-show-talk';
import { addDoubt } from '../edits/add-doubt';
import { nudgeCard } from '../edits/nudge-card';
import { spanByKey } from '../edits/span-card';
import { useEditing } from '../editing-context';
import type { Chosen } from '../editor-view';
import { anyChoice, placeOf, selectorOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useLineCommands } from '../use-line-commands';
import { useNewCards } from '../use-new-cards';
import type { CanvasModel } from './canvas-model';
import { directionOf, useWalking } from './use-walking';
import { spotsOf, type Direction } from './walk';

/** The keys of the canvas. The dialog under "?" lists them; this does them. */
export function useCanvasKeys(model: RefObject<CanvasModel>, focus: (chosen: Chosen) => void) {
  const { view, draft, edit, mayEdit, announce } = useEditing();
  const { choose, select, remove } = useCardCommands();
  const { add, below, between, title } = useNewCards();
  const lines = useLineCommands();
  const { walk, walkLines, letGoOfLine } = useWalking(model, focus);
  const { show } = useShowTalk();
  const documentNow = () => draft.state.get().document;
  const focusSoon = (chosen: Chosen) => requestAnimationFrame(() => focus(chosen));

  function nudge(cardId: CardId, direction: Direction) {
    const operation = nudgeCard(documentNow(), cardId, direction);
    if (!operation || !edit(operation)) return announce('Verder kan niet.');
    select(cardId);
    const found = findCard(documentNow(), cardId);
    if (found) announce(`Verplaatst naar ${stepInWords(found.step)}, plek ${found.index + 1}.`);
    focusSoon({ on: 'card', cardId });
  }

  function span(cardId: CardId, direction: Direction) {
    const by = direction === 'right' ? 1 : direction === 'left' ? -1 : undefined;
    const operation = by && spanByKey(documentNow(), cardId, by);
    if (!operation || !edit(operation)) return announce('Verder kan niet.');
    const count = findCard(documentNow(), cardId)?.card.parts.length ?? 0;
    announce(count === 1 ? 'Staat in 1 kolom.' : `Staat in ${count} kolommen.`);
    focusSoon({ on: 'card', cardId });
  }

  /** What the "+" of this thing does. */
  function grow(chosen: Chosen) {
    if (chosen.on === 'card') below(chosen.cardId);
    else if (chosen.on === 'line') between(chosen);
    else add(chosen.columnId ? 'action' : 'outcome', chosen);
  }

  /** Types what it says: a title, the text of a line, the title of a new card. */
  function type(chosen: Chosen) {
    if (chosen.on === 'card') title(chosen.cardId);
    else if (chosen.on === 'line') view.set((now) => ({ ...now, aim: placeOf.lineText }));
    else grow(chosen);
  }

  function doubt(chosen: Chosen) {
    const operation = chosen.on === 'card' && addDoubt(documentNow(), chosen.cardId);
    if (operation && edit(operation)) announce('Twijfel gaat de weg van ja.');
    else announce('Twijfel kan erbij als de vraag een lijn voor ja heeft.');
  }

  function takeAway(chosen: Chosen) {
    if (chosen.on === 'line') return lines.remove(chosen);
    if (chosen.on !== 'card') return;
    remove(chosen.cardId);
    const next = view.get().chosen;
    if (next) focusSoon(next);
  }

  function openFields(chosen: Chosen) {
    if (!view.get().chosen) choose(chosen);
    view.set((now) => ({ ...now, open: 'inspector', side: 'card' }));
  }

  function comment(chosen: Chosen) {
    const anchor = anchorOfChoice(documentNow(), chosen);
    if (anchor) show({ anchor, threadId: null });
    else announce('Hier kun je niets over zeggen.');
  }

  const whileEditing: Record<string, (chosen: Chosen) => void> = {
    Enter: type,
    F2: type,
    '+': grow,
    t: doubt,
    Delete: takeAway,
  };

  function move(key: string, isSpan: boolean, chosen: Chosen): boolean {
    const direction = directionOf(key);
    if (!direction || chosen.on !== 'card' || !mayEdit) return false;
    (isSpan ? span : nudge)(chosen.cardId, direction);
    return true;
  }

  /** True when the key did something. */
  function handle({ key: pressed, altKey, shiftKey }: KeyboardEvent, chosen: Chosen): boolean {
    const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
    if (altKey) return move(key, shiftKey, chosen);
    if (walk(key, chosen)) return true;
    const act = mayEdit ? whileEditing[key] : undefined;
    if (act) act(chosen);
    else if (key === ' ' && chosen.on === 'cell') grow(chosen);
    else if (key === ' ' || key === 'Enter') openFields(chosen);
    else if (key === 'l' && chosen.on !== 'cell') walkLines(chosen);
    else if (key === 'c') comment(chosen);
    else if (key === 'Escape' && chosen.on === 'line') letGoOfLine(chosen);
    else {
      if (key === 'Escape') choose(null);
      return false;
    }
    return true;
  }

  /** What is chosen, or what has the focus while nothing is. */
  function inHand(target: HTMLElement): Chosen | undefined {
    return (
      view.get().chosen ??
      spotsOf(model.current, true).find(({ chosen }) => target.matches(selectorOf(placeOf.choice(chosen))))
        ?.chosen
    );
  }

  return function onKeyDown(event: KeyboardEvent) {
    const target = (event.target as HTMLElement).closest<HTMLElement>(anyChoice);
    if (!target || event.ctrlKey || event.metaKey) return;
    const chosen = inHand(target);
    if (chosen && handle(event, chosen)) event.preventDefault();
  };
}
