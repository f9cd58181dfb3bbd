'use client';

import type { CardId } from '@/schemas/ids';
import type { ExitTarget } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { newId } from '../ids/new-id';
import { useEditing } from './editing-context';
import { connectCards } from './edits/connect-cards';

/** Draws a line from a card to what was found by its title, and says so; also where there is one already. */
export function useConnect() {
  const { edit, draft, announce } = useEditing();
  return function connect(
    cardId: CardId,
    { to, title }: { to: ExitTarget; title: string },
    answer?: Answer,
  ): void {
    const operation = connectCards(draft.state.get().document, cardId, to, newId('exit'), answer);
    if (!operation) announce(`Er loopt al een lijn naar ${title}.`);
    else if (edit(operation)) announce(`Verbonden met ${title}.`);
  };
}
