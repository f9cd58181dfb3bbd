'use client';

import { thingsIn } from '@/lib/core/comments';
import { goneInWords, goneWith } from '@/lib/core/reshape';
import type { Operation } from '@/schemas/operation';
import { useTalk } from './comments/talk-context';
import { useEditing } from './editing-context';

export type WhatGoes = {
  /** "3 lijnen en 1 tekst"; empty when nothing goes along. */
  things: string;
  /** A sentence on what was said about it; empty when nothing was. */
  said: string;
};

/** What an edit takes away, besides what somebody asked it to. Asked before the edit is made. */
export function useWhatGoes(): (
  operation: Operation | undefined,
  asked?: 'card' | 'step' | 'exit',
) => WhatGoes {
  const { draft } = useEditing();
  const talk = useTalk();
  return (operation, asked) => {
    if (!operation) return { things: '', said: '' };
    const { document } = draft.state.get();
    const gone = goneWith(document, operation);
    const left = thingsIn(gone.after);
    const { counts } = talk.state.get();
    const keys = [...thingsIn(document).keys()].filter((key) => !left.has(key));
    const count = keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
    return { things: goneInWords(gone, asked), said: saidInWords(count) };
  };
}

/** As the answer to what is about to be removed: "Dan verdwijnen ook 2 kaarten en 3 lijnen." */
export function goesInWords({ things, said }: WhatGoes): string {
  const first = things === '' ? 'Verder verdwijnt er niets.' : `Dan verdwijnt ook: ${things}.`;
  return [first, said].filter(Boolean).join(' ');
}

/** As what was removed: "Stap 2 verwijderd, met 2 kaarten en 3 lijnen." */
export function goneAfter(what: string, { things, said }: WhatGoes): string {
  return [`${what} verwijderd${things && `, met ${things}`}.`, said].filter(Boolean).join(' ');
}

function saidInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Een reactie hierover blijft staan bij Reacties.'
    : `${count} reacties hierover blijven staan bij Reacties.`;
}
