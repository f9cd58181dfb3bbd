import { footnotesOf } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';

/** A footnote as the poster prints it: the sign at the title of its thing, and the words below the route. */
export type PrintedNote = { sign: string; text: string };

/** The texts of a card, step or route whose footnotes are printed, also where the text itself is not. */
function textsOf(thing: { body?: RichText | undefined; intro?: RichText | undefined }): RichText[] {
  return [thing.body, thing.intro].flatMap((text) => text ?? []);
}

/** The footnotes of every route, step and card, numbered in reading order. */
export function numberFootnotes({ routes }: Pick<Protocol, 'routes'>): Map<object, PrintedNote[]> {
  const notes = new Map<object, PrintedNote[]>();
  let count = 0;
  const add = (thing: Parameters<typeof textsOf>[0]) => {
    const own = textsOf(thing).flatMap((text) => footnotesOf(text));
    if (own.length > 0)
      notes.set(
        thing,
        own.map(({ text }) => ({ sign: `[${(count += 1)}]`, text })),
      );
  };
  for (const route of routes) {
    add(route);
    for (const step of route.steps) {
      add(step);
      step.cards.forEach((card) => add(card));
    }
  }
  return notes;
}
