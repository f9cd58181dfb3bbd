import { fresh } from '@/lib/core/protocol/questions';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';

/** Adds an empty column at the end. */
export function useAddColumn(): () => void {
  const { edit, draft } = useEditing();
  return () => {
    edit({
      kind: 'add_column',
      index: draft.state.get().document.columns.length,
      column: { id: newId('column'), label: fresh('column'), responsibility: 'act', functionIds: [] },
    });
  };
}
