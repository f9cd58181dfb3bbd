'use client';

import type { CardId } from '@/schemas/ids';
import { connectCards } from '../edits/connect-cards';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { useLineCommands } from '../use-line-commands';
import type { Goal } from './goals';

/** What the dialog does with the goal that is found: a new line, or another begin or end of the chosen one. */
export type Linking = 'connect' | 'line-start' | 'line-end';

export function useLinking(): (linking: Linking, cardId: CardId, goal: Goal) => void {
  const { edit, draft, view, announce } = useEditing();
  const { lead, startAt } = useLineCommands();

  return function link(linking, cardId, { to, title }) {
    if (linking === 'connect') {
      const operation = connectCards(draft.state.get().document, cardId, to, newId('exit'));
      if (!operation) announce(`Er loopt al een lijn naar ${title}.`);
      else if (edit(operation)) announce(`Verbonden met ${title}.`);
      return;
    }
    const { chosen } = view.get();
    if (chosen?.on !== 'line') return;
    if (linking === 'line-end') lead(chosen, to);
    else if ('cardId' in to) startAt(chosen, to.cardId);
  };
}
