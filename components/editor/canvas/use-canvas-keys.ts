'use client';

import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { findCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { anchorOfChoice } from '../comments/anchor-of-view';
import { useShowTalk } from '../comments/use-show-talk';
import { addDoubt } from '../edits/add-doubt';
import { nudgeCard } from '../edits/nudge-card';
import { spanByKey } from '../edits/span-card';
import { useEditing } from '../editing-context';
import { cardInHand, type Chosen, type ChosenLine } from '../editor-view';
import { useLineCommands } from '../use-line-commands';
import { placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useNewCards } from '../use-new-cards';
import type { CanvasModel } from './canvas-model';
import { nextLine } from './lines-of-card';
import { spotAtEnd, spotInDirection, spotInStep, spotOf, spotsOf, type Direction, type Spot } from './walk';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the canvas. The dialog under "?" lists them; this does them. */
export function useCanvasKeys(model: RefObject<CanvasModel>, focus: (chosen: Chosen) => void) {
  const { view, draft, edit, mayEdit, announce } = useEditing();
  const { choose, select, remove } = useCardCommands();
  const { add, below, between, title } = useNewCards();
  const lines = useLineCommands();
  const { show } = useShowTalk();
  /** The card whose lines are being walked. */
  const home = useRef<CardId>(null);

  function go(spot: Spot | undefined) {
    if (!spot) return announce('Verder staat daar niets.');
    choose(spot.chosen);
    focus(spot.chosen);
  }

  function nudge(cardId: CardId, direction: Direction) {
    const operation = nudgeCard(draft.state.get().document, cardId, direction);
    if (!operation || !edit(operation)) return announce('Verder kan niet.');
    select(cardId);
    const found = findCard(draft.state.get().document, cardId);
    if (found) announce(`Verplaatst naar ${stepInWords(found.step)}, plek ${found.index + 1}.`);
    requestAnimationFrame(() => focus({ on: 'card', cardId }));
  }

  function span(cardId: CardId, direction: Direction) {
    const by = { right: 1, left: -1, up: undefined, down: undefined } as const;
    const step = by[direction];
    const operation = step && spanByKey(draft.state.get().document, cardId, step);
    if (!operation || !edit(operation)) return announce('Verder kan niet.');
    const count = findCard(draft.state.get().document, cardId)?.card.parts.length ?? 0;
    announce(count === 1 ? 'Staat in 1 kolom.' : `Staat in ${count} kolommen.`);
    requestAnimationFrame(() => focus({ on: 'card', cardId }));
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
    const operation = chosen.on === 'card' && addDoubt(draft.state.get().document, chosen.cardId);
    if (operation && edit(operation)) announce('Twijfel gaat de weg van ja.');
    else announce('Twijfel kan erbij als de vraag een lijn voor ja heeft.');
  }

  /** Where a key leads from a card or cell; undefined for other keys. */
  function walk(key: string): ((spots: Spot[], from: Spot) => Spot | undefined) | undefined {
    const direction = directions[key];
    if (direction) return (spots, from) => spotInDirection(spots, from, direction);
    if (key === 'Home') return (spots, from) => spotAtEnd(spots, from, 'first');
    if (key === 'End') return (spots, from) => spotAtEnd(spots, from, 'last');
    if (key !== 'PageUp' && key !== 'PageDown') return undefined;
    const steps = model.current.rows.map(({ stepId }) => stepId);
    return (spots, from) => spotInStep(spots, steps, from, key === 'PageUp' ? -1 : 1);
  }

  function walkLines(chosen: Chosen) {
    const cardId = chosen.on === 'line' ? (home.current ?? chosen.cardId) : cardInHand(view.get());
    home.current = cardId;
    const line = cardId && nextLine(model.current.lines, cardId, chosen);
    if (line) lines.select(line.fromCardId, line.exitIds[0]!);
    else announce('Deze kaart heeft geen lijnen.');
  }

  /** From a line: along it to the card at its one or other end. */
  function leaveLine(chosen: ChosenLine, direction: Direction) {
    const line = model.current.lines.find(({ exitIds }) => exitIds.includes(chosen.exitId));
    const isBack = direction === 'up' || direction === 'left';
    toCard(isBack ? chosen.cardId : (line?.toCardId ?? chosen.cardId));
  }

  function letGoOfLine(chosen: ChosenLine) {
    toCard(home.current ?? chosen.cardId);
  }

  function toCard(cardId: CardId) {
    select(cardId);
    focus({ on: 'card', cardId });
  }

  function takeAway(chosen: Chosen) {
    if (chosen.on === 'line') return lines.remove(chosen);
    if (chosen.on !== 'card') return;
    remove(chosen.cardId);
    const next = view.get().chosen;
    if (next) requestAnimationFrame(() => focus(next));
  }

  /** What was chosen, or what has the focus while nothing is. */
  function inHand(target: HTMLElement): Chosen | null {
    const { chosen } = view.get();
    if (chosen) return chosen;
    const isIt = (spot: Spot) => target.matches(placeOf.choice(spot.chosen));
    return spotsOf(model.current, true).find(isIt)?.chosen ?? null;
  }

  function openFields() {
    view.set((now) => ({ ...now, open: 'inspector', side: 'card' }));
  }

  /** True when the key did something. */
  function handle(event: KeyboardEvent, chosen: Chosen): boolean {
    const { key, altKey } = event;
    const direction = directions[key];
    const step = walk(key);
    if (altKey) {
      if (!direction || chosen.on !== 'card' || !mayEdit) return false;
      if (event.shiftKey) span(chosen.cardId, direction);
      else nudge(chosen.cardId, direction);
    } else if (chosen.on === 'line' && direction) leaveLine(chosen, direction);
    else if (step) {
      const spots = spotsOf(model.current, mayEdit);
      const from = spotOf(spots, chosen);
      go(from ? step(spots, from) : spots[0]);
    } else if (key === ' ' || (!mayEdit && key === 'Enter')) {
      if (!view.get().chosen) choose(chosen);
      openFields();
    } else if ((key === 'Enter' || key === 'F2') && mayEdit) type(chosen);
    else if (key === '+' && mayEdit) grow(chosen);
    else if (key.toLowerCase() === 't' && mayEdit) doubt(chosen);
    else if (key === 'Delete' && mayEdit) takeAway(chosen);
    else if (key.toLowerCase() === 'l' && chosen.on !== 'cell') walkLines(chosen);
    else if (key.toLowerCase() === 'c') {
      const anchor = anchorOfChoice(draft.state.get().document, chosen);
      if (anchor) show({ anchor, threadId: null });
    } else if (key === 'Escape' && chosen.on === 'line') letGoOfLine(chosen);
    else if (key === 'Escape') {
      choose(null);
      return false;
    } else return false;
    return true;
  }

  return function onKeyDown(event: KeyboardEvent) {
    const target = (event.target as HTMLElement).closest<HTMLElement>(
      '[data-card-id], [data-place^="cell "], [data-place^="line "]',
    );
    if (!target || event.ctrlKey || event.metaKey) return;
    const chosen = inHand(target);
    if (chosen?.on !== 'line') home.current = null;
    if (chosen && handle(event, chosen)) event.preventDefault();
  };
}
