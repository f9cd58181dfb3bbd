import { footnotesOf } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';

/** A footnote as the poster prints it: the sign behind the words of its thing, and the note below the route. */
export type PrintedNote = { sign: string; text: string };

type Noted = { footnote?: string | undefined; body?: RichText | undefined; intro?: RichText | undefined };

/** Of its own words, and of its explanation, also where that is not printed. */
function notesIn({ footnote, body, intro }: Noted): string[] {
  const explained = [body, intro].flatMap((text) => (text ? footnotesOf(text) : []));
  return [footnote ?? '', ...explained.map(({ text }) => text)].filter((text) => text.trim() !== '');
}

/** A card and everything in it with words behind which a sign can stand, in reading order. */
export function notedInCard(card: Card): readonly (Noted & object)[] {
  const tasks = card.tasks.items.flatMap((task) => [task, ...(task.children ?? [])]);
  return [card, ...tasks, ...card.exits];
}

/** The footnotes of every column, route, step, card, task and exit, numbered in reading order. */
export function numberFootnotes({
  columns,
  routes,
}: Pick<Protocol, 'columns' | 'routes'>): Map<object, PrintedNote[]> {
  const notes = new Map<object, PrintedNote[]>();
  let count = 0;
  const things = [
    ...columns.map(({ footnote }, index) => ({ key: columns[index]!, texts: notesIn({ footnote }) })),
    ...routes
      .flatMap((route) => [
        route,
        ...route.steps.flatMap((step) => [step, ...step.cards.flatMap(notedInCard)]),
      ])
      .map((thing) => ({ key: thing, texts: notesIn(thing) })),
  ];
  for (const { key, texts } of things) {
    if (texts.length === 0) continue;
    notes.set(
      key,
      texts.map((text) => ({ sign: `[${(count += 1)}]`, text })),
    );
  }
  return notes;
}
