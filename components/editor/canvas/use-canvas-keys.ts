'use client';

import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { findCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { anchorOfChoice } from '../comments/anchor-of-view';
import { useShowTalk } from '../comments/use-show-talk';
import { nudgeCard } from '../edits/nudge-card';
import { useEditing } from '../editing-context';
import { cardInHand, type Chosen, type ChosenLine } from '../editor-view';
import { useLineCommands } from '../use-line-commands';
import { useCardCommands } from '../use-card-commands';
import type { CanvasModel } from './canvas-model';
import { nextLine } from './lines-of-card';
import { spotAtEnd, spotInDirection, spotInStep, spotOf, spotsOf, type Direction, type Spot } from './walk';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the canvas: arrows choose, Alt with arrows moves, L walks the lines, Enter edits, C comments. */
export function useCanvasKeys(model: RefObject<CanvasModel>, focus: (chosen: Chosen) => void) {
  const { view, draft, edit, mayEdit, announce } = useEditing();
  const { choose, select, remove } = useCardCommands();
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
    const cardId = isBack ? chosen.cardId : (line?.toCardId ?? chosen.cardId);
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
    const { cardId } = target.dataset;
    return view.get().chosen ?? (cardId ? { on: 'card', cardId: cardId as CardId } : null);
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
      nudge(chosen.cardId, direction);
    } else if (chosen.on === 'line' && direction) leaveLine(chosen, direction);
    else if (step) {
      const spots = spotsOf(model.current, mayEdit);
      const from = spotOf(spots, chosen);
      go(from ? step(spots, from) : spots[0]);
    } else if (key === 'Enter' || key === ' ') {
      if (!view.get().chosen) choose(chosen);
      openFields();
    } else if (key === 'Delete' && mayEdit) takeAway(chosen);
    else if (key.toLowerCase() === 'l' && chosen.on !== 'cell') walkLines(chosen);
    else if (key.toLowerCase() === 'c') {
      const anchor = anchorOfChoice(draft.state.get().document, chosen);
      if (anchor) show({ anchor, threadId: null });
    } else if (key === 'Escape' && chosen.on === 'line') leaveLine(chosen, 'up');
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
