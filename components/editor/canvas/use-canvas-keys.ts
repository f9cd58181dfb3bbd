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
import { cardsIn, narrowed } from '../chosen-cards';
import type { Chosen, ChosenCards } from '../editor-view';
import { anyChoice, elementAt, placeOf, selectorOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useLineCommands } from '../use-line-commands';
import { useMovingCards } from '../use-moving-cards';
import { useNewCards } from '../use-new-cards';
import type { CanvasModel } from './canvas-model';
import { directionOf, useWalking } from './use-walking';
import { spotsOf, type Direction } from './walk';

type Single = Exclude<Chosen, ChosenCards>;

/** The keys of the canvas. The dialog under "?" lists them; this does them. */
export function useCanvasKeys(model: RefObject<CanvasModel>, focus: (chosen: Chosen) => void) {
  const { view, draft, edit, mayEdit, announce } = useEditing();
  const { choose, select, remove } = useCardCommands();
  const { add, below, between, title } = useNewCards();
  const lines = useLineCommands();
  const moving = useMovingCards();
  const { walk, reach, reachStep, walkLines, letGoOfLine } = useWalking(model, focus);
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

  function nudgeAll(chosen: ChosenCards, direction: Direction) {
    if (moving.nudge(chosen.cardIds, direction)) focusSoon(chosen);
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
  function grow(chosen: Single) {
    if (chosen.on === 'card') below(chosen.cardId);
    else if (chosen.on === 'line') between(chosen);
    else add(chosen.columnId ? 'action' : 'outcome', chosen);
  }

  /** Types what it says: a title, the text of a line, the title of a new card. */
  function type(chosen: Single) {
    if (chosen.on === 'card') title(chosen.cardId);
    else if (chosen.on === 'line') typeOnLine();
    else grow(chosen);
  }

  /** At once: the next key is typed in it. The focus that is still on its way to the line would take it back. */
  function typeOnLine() {
    view.set((now) => ({ ...now, aim: null }));
    elementAt(placeOf.lineText)?.querySelector('input')?.focus({ preventScroll: true });
  }

  function doubt(chosen: Single) {
    const operation = chosen.on === 'card' && addDoubt(documentNow(), chosen.cardId);
    if (operation && edit(operation)) announce('Twijfel gaat de weg van ja.');
    else announce('Twijfel kan erbij als de vraag een lijn voor ja heeft.');
  }

  function takeAway(chosen: Chosen) {
    if (chosen.on === 'line') return lines.remove(chosen);
    if (chosen.on === 'cell') return;
    remove(cardsIn(chosen));
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

  const whileEditing: Record<string, (chosen: Single) => void> = {
    Enter: type,
    F2: type,
    '+': grow,
    t: doubt,
  };

  function move(key: string, isSpan: boolean, chosen: Chosen): boolean {
    const direction = directionOf(key);
    if (!direction || !mayEdit) return false;
    if (chosen.on === 'cards') {
      if (isSpan) announce('Kies één kaart om die over meer of minder kolommen te zetten.');
      else nudgeAll(chosen, direction);
      return true;
    }
    if (chosen.on !== 'card') return false;
    (isSpan ? span : nudge)(chosen.cardId, direction);
    return true;
  }

  /** Lets go of a line, or of all but one card, or of what is chosen. */
  function letGo(chosen: Chosen): boolean {
    const one = narrowed(chosen);
    if (chosen.on === 'line') letGoOfLine(chosen);
    else choose(one ?? null);
    if (one) announce('1 kaart gekozen.');
    return chosen.on === 'line' || one !== undefined;
  }

  /** True when the key did something. */
  function handle({ key: pressed, altKey, shiftKey }: KeyboardEvent, chosen: Chosen): boolean {
    const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
    if (altKey) return move(key, shiftKey, chosen);
    if ((shiftKey && reach(key, chosen)) || walk(key, chosen)) return true;
    if (key === 'Escape') return letGo(chosen);
    if (key === 'Delete' && mayEdit) takeAway(chosen);
    else return handleOne(key, narrowed(chosen) ?? (chosen as Single));
    return true;
  }

  /** Of several cards these keys are for the one with the focus. */
  function handleOne(key: string, chosen: Single): boolean {
    const act = mayEdit ? whileEditing[key] : undefined;
    if (act) act(chosen);
    else if (key === ' ' && chosen.on === 'cell') grow(chosen);
    else if (key === ' ' || key === 'Enter') openFields(chosen);
    else if (key === 'l' && chosen.on !== 'cell') walkLines(chosen);
    else if (key === 'c') comment(chosen);
    else return false;
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
    const chosen = target && inHand(target);
    if (!chosen) return;
    if (!event.ctrlKey && !event.metaKey) {
      if (handle(event, chosen)) event.preventDefault();
    } else if (event.key.toLowerCase() === 'a') {
      reachStep(chosen);
      event.preventDefault();
    }
  };
}
