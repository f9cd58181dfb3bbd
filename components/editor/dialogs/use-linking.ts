'use client';

import type { CardId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';
import { useEditing } from '../editing-context';
import { useConnect } from '../use-connect';
import { useLineCommands } from '../use-line-commands';
import type { Goal } from './goals';

/** What the dialog does with the goal that is found: a new line, or another begin or end of the chosen one. */
export type Linking = 'connect' | 'line-start' | 'line-end';

export function useLinking() {
  const { view } = useEditing();
  const connect = useConnect();
  const { lead, startAt } = useLineCommands();

  return function link(linking: Linking, cardId: CardId, goal: Goal, answer: Answer | null): void {
    const { chosen } = view.get();
    if (linking === 'connect') connect(cardId, goal, answer ?? undefined);
    else if (chosen?.on !== 'line') return;
    else if (linking === 'line-end') lead(chosen, goal.to);
    else if ('cardId' in goal.to) startAt(chosen, goal.to.cardId);
  };
}
