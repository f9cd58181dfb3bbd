'use client';

import { useSyncExternalStore } from 'react';
import { quoteOf } from '@/lib/core/comments';
import { fieldsWithParagraphs } from '@/schemas/comments';

type Field = (typeof fieldsWithParagraphs)[number];
export type ChosenWords = { field: Field; quote: string };

/** The words that somebody has chosen in a text of an entry, of one paragraph; undefined when there are none. */
export function useChosenWords(): ChosenWords | undefined {
  const found = useSyncExternalStore(follow, chosenNow, () => '');
  if (found === '') return undefined;
  const [field, quote] = found.split('\n') as [Field, string];
  return { field, quote };
}

function follow(told: () => void): () => void {
  document.addEventListener('selectionchange', told);
  return () => document.removeEventListener('selectionchange', told);
}

/** As one text, so that it is the same while nothing else is chosen. */
function chosenNow(): string {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0).cloneRange();
  const start = range.startContainer.parentElement;
  const field = start?.closest('[data-field]')?.getAttribute('data-field')?.split('.').at(-1);
  const paragraph = start?.closest('p, h2, h3, h4');
  const known = fieldsWithParagraphs.find((name) => name === field);
  if (!known || !paragraph) return '';
  if (!paragraph.contains(range.endContainer)) range.setEndAfter(paragraph.lastChild ?? paragraph);
  const quote = quoteOf(range.toString().replace(/\s+/g, ' ').trim());
  return quote === '' ? '' : `${known}\n${quote}`;
}
