'use client';

import type { CardId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';
import { connectCards } from '../edits/connect-cards';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { useLineCommands } from '../use-line-commands';
import type { Goal } from './goals';

/** What the dialog does with the goal that is found: a new line, or another begin or end of the chosen one. */
export type Linking = 'connect' | 'line-start' | 'line-end';

export function useLinking() {
  const { edit, draft, view, announce } = useEditing();
  const { lead, startAt } = useLineCommands();

  function connect(cardId: CardId, { to, title }: Goal, answer: Answer | null) {
    const { document } = draft.state.get();
    const operation = connectCards(document, cardId, to, newId('exit'), answer ?? undefined);
    if (!operation) announce(`Er loopt al een lijn naar ${title}.`);
    else if (edit(operation)) announce(`Verbonden met ${title}.`);
  }

  return function link(linking: Linking, cardId: CardId, goal: Goal, answer: Answer | null): void {
    const { chosen } = view.get();
    if (linking === 'connect') connect(cardId, goal, answer);
    else if (chosen?.on !== 'line') return;
    else if (linking === 'line-end') lead(chosen, goal.to);
    else if ('cardId' in goal.to) startAt(chosen, goal.to.cardId);
  };
}
