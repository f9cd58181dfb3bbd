import { footnotesOf } from '@/lib/core/rich-text';
import type { Card } from '@/schemas/protocol-flow';

/** Something with words behind which a mark can stand: a title, a task, a label. */
export type Footnoted = { readonly id: string; readonly footnote?: string | undefined };

export type NumberedNote = { number: number; text: string; ofId: string };

/** The footnotes of things that are read after each other, numbered on from the first. */
export type NumberedFootnotes = {
  /** The number that stands behind the words of this one. */
  numberOf: (owner: Footnoted) => number | undefined;
  notes: readonly NumberedNote[];
  /** The number that the first footnote after these gets. */
  next: number;
};

/** An empty note is none. */
export function numberFootnotes(owners: readonly Footnoted[], first = 1): NumberedFootnotes {
  const numbers = new Map<Footnoted, number>();
  const notes: NumberedNote[] = [];
  for (const owner of owners) {
    if (!owner.footnote?.trim() || numbers.has(owner)) continue;
    const number = first + notes.length;
    numbers.set(owner, number);
    notes.push({ number, text: owner.footnote, ofId: owner.id });
  }
  return { numberOf: (owner) => numbers.get(owner), notes, next: first + notes.length };
}

/**
 * The footnotes of a card in the order in which it is read: title, tasks with their parts, explanation, exits. Those of
 * the explanation are numbered from `bodyFrom` on and stand below that text; `notes` holds the others.
 */
export function footnotesOfCard(card: Card, first = 1): NumberedFootnotes & { bodyFrom: number } {
  const tasks = card.tasks.items.flatMap((task) => [task, ...(task.children ?? [])]);
  const before = numberFootnotes([card, ...tasks], first);
  const inBody = card.body ? footnotesOf(card.body).length : 0;
  const after = numberFootnotes(card.exits, before.next + inBody);
  return {
    numberOf: (owner) => before.numberOf(owner) ?? after.numberOf(owner),
    notes: [...before.notes, ...after.notes],
    next: after.next,
    bodyFrom: before.next,
  };
}
