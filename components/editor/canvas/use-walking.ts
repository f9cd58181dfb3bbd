'use client';

import { useRef, type RefObject } from 'react';
import type { CardId } from '@/schemas/ids';
import { useEditing } from '../editing-context';
import { choiceOf, reachingTo } from '../chosen-cards';
import { cardInHand, type Chosen, type ChosenLine } from '../editor-view';
import { useCardCommands } from '../use-card-commands';
import { useLineCommands } from '../use-line-commands';
import type { CanvasModel } from './canvas-model';
import { nextLine } from './lines-of-card';
import { spotAtEnd, spotInDirection, spotInStep, spotOf, spotsOf, type Direction, type Spot } from './walk';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function directionOf(key: string): Direction | undefined {
  return directions[key];
}

/** Going about on the canvas by keyboard: over cards and empty cells, along the lines of a card. */
export function useWalking(model: RefObject<CanvasModel>, focus: (chosen: Chosen) => void) {
  const { mayEdit, announce } = useEditing();
  const { choose, chooseCards } = useCardCommands();
  const lines = useLineCommands();
  /** The card whose lines are being walked. */
  const home = useRef<CardId>(null);

  function take(chosen: Chosen) {
    choose(chosen);
    focus(chosen);
  }

  /** Where a key leads from a card or cell; undefined for other keys. */
  function way(key: string): ((spots: Spot[], from: Spot) => Spot | undefined) | undefined {
    const direction = directions[key];
    if (direction) return (spots, from) => spotInDirection(spots, from, direction);
    if (key === 'Home') return (spots, from) => spotAtEnd(spots, from, 'first');
    if (key === 'End') return (spots, from) => spotAtEnd(spots, from, 'last');
    if (key !== 'PageUp' && key !== 'PageDown') return undefined;
    const steps = model.current.rows.map(({ stepId }) => stepId);
    return (spots, from) => spotInStep(spots, steps, from, key === 'PageUp' ? -1 : 1);
  }

  /** Goes where this key leads; false when it is no key to walk with. */
  function walk(key: string, chosen: Chosen): boolean {
    const direction = directions[key];
    const step = way(key);
    if (!step) return false;
    if (chosen.on === 'line' && direction) leaveLine(chosen, direction);
    else {
      const spots = spotsOf(model.current, mayEdit);
      const from = spotOf(spots, chosen.on === 'line' ? { on: 'card', cardId: chosen.cardId } : chosen);
      const to = from ? step(spots, from) : spots[0];
      if (to) take(to.chosen);
      else announce('Verder staat daar niets.');
    }
    return true;
  }

  /** With the card this key leads to as well; false when it is no key to reach with. */
  function reach(key: string, chosen: Chosen): boolean {
    const direction = directions[key];
    const spots = spotsOf(model.current, false);
    const from = spotOf(spots, chosen);
    if (!direction || !from) return false;
    const to = spotInDirection(spots, from, direction)?.chosen;
    const reached = to?.on === 'card' ? reachingTo(chosen, to.cardId) : null;
    if (reached) {
      chooseCards(reached);
      focus(reached);
    } else announce('Verder staat daar geen kaart.');
    return true;
  }

  /** All cards of the step of what is chosen; the focus stays where it is. */
  function reachStep(chosen: Chosen) {
    const cardId = cardInHand({ chosen });
    const { cards } = model.current;
    const stepId = chosen.on === 'cell' ? chosen.stepId : cards.find(({ id }) => id === cardId)?.stepId;
    const ids = cards.filter((card) => card.stepId === stepId).map(({ id }) => id);
    const all = choiceOf([...ids.filter((id) => id !== cardId), ...(cardId ? [cardId] : [])]);
    if (!all) return announce('In deze stap staat geen kaart.');
    chooseCards(all);
    focus(all);
  }

  /** The card one came from to this line, when the line is one of its lines. */
  function homeOf(chosen: Extract<Chosen, { on: 'card' | 'line' }>): CardId {
    if (chosen.on === 'card') return chosen.cardId;
    const line = model.current.lines.find(({ exitIds }) => exitIds.includes(chosen.exitId));
    return line?.toCardId !== undefined && line.toCardId === home.current ? line.toCardId : chosen.cardId;
  }

  /** To the next line of the card; of the card one came from while one is on a line. */
  function walkLines(chosen: Extract<Chosen, { on: 'card' | 'line' }>) {
    const cardId = homeOf(chosen);
    home.current = cardId;
    const line = nextLine(model.current.lines, cardId, chosen);
    if (line) lines.select(line.fromCardId, line.exitIds[0]!);
    else announce('Deze kaart heeft geen lijnen.');
  }

  /** Along it to the card at its one or other end. */
  function leaveLine(chosen: ChosenLine, direction: Direction) {
    const line = model.current.lines.find(({ exitIds }) => exitIds.includes(chosen.exitId));
    const isBack = direction === 'up' || direction === 'left';
    take({ on: 'card', cardId: isBack ? chosen.cardId : (line?.toCardId ?? chosen.cardId) });
  }

  function letGoOfLine(chosen: ChosenLine) {
    take({ on: 'card', cardId: homeOf(chosen) });
  }

  return { walk, reach, reachStep, walkLines, letGoOfLine };
}
