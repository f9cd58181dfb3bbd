'use client';

import type { Finding } from '@/lib/core/rules';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';
import { placeOf } from '../going/places';

/** Answers a finding with a reason, and takes the reason back: ordinary edits of the draft. */
export function useReasons() {
  const { draft, view, edit, announce, author } = useEditing();
  const noticeWithUndo = useUndoNotice();

  function give({ key }: Finding, reason: string) {
    const done = edit({
      kind: 'add_entry',
      collection: 'exceptions',
      index: draft.state.get().document.exceptions.length,
      entry: {
        id: newId('entry'),
        finding: key,
        reason,
        authorId: author.personId,
        givenOn: author.today,
      },
    });
    if (!done) return;
    view.set((now) => ({ ...now, findingKey: null, path: null, aim: placeOf.finding(key) }));
    noticeWithUndo('Reden bewaard.');
    announce('Reden bewaard. De bevinding staat nu bij Met reden.');
  }

  function withdraw({ key, reason }: Finding) {
    if (!reason || !edit({ kind: 'remove_entry', collection: 'exceptions', entryId: reason.id })) return;
    view.set((now) => ({ ...now, aim: placeOf.finding(key) }));
    announce('Reden ingetrokken. De bevinding staat weer open.');
  }

  return { give, withdraw };
}
