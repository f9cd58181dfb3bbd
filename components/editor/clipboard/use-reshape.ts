'use client';

import { notifications } from '@mantine/notifications';
import {
  doubleColumn,
  mergeAll,
  mergeColumns,
  mergeSteps,
  splitCard,
  splitColumn,
  splitStep,
  type Reshaped,
} from '@/lib/core/reshape';
import { called, findCard, words } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, FunctionId, PartId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Column } from '@/schemas/protocol-flow';
import { freshId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { useUndoNotice } from '../use-undo-notice';

/** Merging and splitting cards, steps and columns; each says what it did, or why it cannot be done. */
export function useReshape() {
  const { draft, view, edit, announce } = useEditing();
  const noticeWithUndo = useUndoNotice();
  const now = () => draft.state.get().document;

  function make(reshaped: Reshaped, done: string): boolean {
    if (!reshaped.ok) {
      notifications.show({ message: reshaped.failure.message });
      announce(reshaped.failure.message);
      return false;
    }
    if (!edit({ kind: 'batch', operations: reshaped.value })) return false;
    noticeWithUndo(done);
    announce(done);
    return true;
  }

  return {
    mergeCards: (cardIds: readonly CardId[]) => {
      if (!make(mergeAll(now(), cardIds, freshId), 'Kaarten samengevoegd.')) return;
      const left = cardIds.find((id) => findCard(now(), id));
      if (left)
        view.set((was) => ({ ...was, chosen: { on: 'card', cardId: left }, aim: placeOf.card(left) }));
    },
    /** The task in which somebody asks for it goes to the other card, and the focus would be lost with it. */
    splitCard: (cardId: CardId, from: PartId) => {
      if (make(splitCard(now(), cardId, from, freshId), 'Kaart gesplitst.'))
        view.set((was) => ({ ...was, aim: placeOf.card(cardId) }));
    },
    mergeSteps: (stepId: StepId) => make(mergeSteps(now(), stepId), 'Stappen samengevoegd.'),
    splitStep: (from: CardId) => make(splitStep(now(), from, freshId), 'Stap gesplitst.'),
    mergeColumns: (kept: ColumnId, other: ColumnId) =>
      make(mergeColumns(now(), kept, other), mergedInWords(now(), kept, other)),
    doubleColumn: (columnId: ColumnId) =>
      make(doubleColumn(now(), columnId, freshId), 'Kolom verdubbeld. Zet haar functies er nog bij.'),
    splitColumn: (columnId: ColumnId, functionId: FunctionId) =>
      make(splitColumn(now(), columnId, [functionId], freshId), 'Kolom gesplitst.'),
  };
}

/** Says whose responsibility stays, where they are not the same. */
function mergedInWords({ columns }: Protocol, keptId: ColumnId, otherId: ColumnId): string {
  const [kept, other] = [keptId, otherId].map((id) => columns.find((column) => column.id === id));
  const done = 'Kolommen samengevoegd.';
  if (!kept || !other || kept.responsibility === other.responsibility) return done;
  const of = ({ label, responsibility }: Column) =>
    `${called('column', label)} (${words.responsibility[responsibility]})`;
  return `${done} De verantwoordelijkheid van ${of(kept)} blijft. Die van ${of(other)} vervalt.`;
}
