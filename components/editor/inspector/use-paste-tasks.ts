'use client';

import type { ClipboardEvent } from 'react';
import { counted } from '@/lib/core/protocol/questions';
import type { Task } from '@/schemas/protocol-flow';
import { freshId } from '../../ids/new-id';
import { pastedTasks } from '../clipboard/pasted-tasks';
import { withNotes } from '../clipboard/pasted-in-words';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';

/** More than one line, pasted in the words of a task, comes as tasks below it; in those of an empty one in its place. */
export function usePasteTasks(items: readonly Task[], set: (items: Task[]) => boolean) {
  const { mayEdit, announce } = useEditing();
  const noticeWithUndo = useUndoNotice();
  return function onPaste(event: ClipboardEvent) {
    const field = event.target as HTMLTextAreaElement;
    const id = field.closest<HTMLElement>('[data-field="task.text"]')?.dataset.part;
    const at = items.findIndex((item) => item.id === id);
    const pasted = mayEdit && at >= 0 ? pastedTasks(event.clipboardData, freshId) : undefined;
    if (!pasted) return;
    event.preventDefault();
    const isEmpty = field.value.trim() === '';
    if (!set(items.toSpliced(isEmpty ? at : at + 1, isEmpty ? 1 : 0, ...pasted.tasks))) return;
    const message = withNotes(`${counted(pasted.tasks.length, 'task')} geplakt.`, pasted.notes);
    noticeWithUndo(message);
    announce(message);
  };
}
