'use client';

import type { KeyboardEvent } from 'react';
import type { CardId } from '@/schemas/ids';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';

/** While a title is typed in a cell: Enter goes on to the same column of the next row, Escape back to the card. */
export function useTableKeys(cardId: CardId) {
  const { view, announce } = useEditing();
  const { select } = useCardCommands();

  function goOn(cell: HTMLTableCellElement | null) {
    const row = cell?.parentElement?.nextElementSibling;
    const next = row instanceof HTMLTableRowElement && cell ? row.cells[cell.cellIndex] : undefined;
    if (!next) return announce('Dit is de laatste rij.');
    // A card, else the "+" of the empty cell.
    const there =
      next.querySelector<HTMLElement>('[data-card-id]') ?? [...next.querySelectorAll('button')].at(-1);
    if (!there) return;
    const { cardId: nextId } = there.dataset;
    // Its title takes the focus as it appears.
    if (nextId) select(nextId as CardId);
    else there.focus();
  }

  function leave() {
    select(null);
    view.set((now) => ({ ...now, aim: placeOf.card(cardId) }));
  }

  return function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLTextAreaElement) || event.shiftKey) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') goOn(event.currentTarget.closest('td'));
    else leave();
  };
}
