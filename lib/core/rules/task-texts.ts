import type { Card } from '@/schemas/protocol-flow';

type Said = { text: string; children?: readonly { text: string }[] | undefined };

/** The words of a task or signal, and of those under it. */
export function textsOfItem({ text, children }: Said): string[] {
  return [text, ...(children ?? []).map((child) => child.text)];
}

/** The words of every task of a card, in reading order. */
export function taskTexts({ tasks }: Pick<Card, 'tasks'>): string[] {
  return tasks.items.flatMap(textsOfItem);
}
