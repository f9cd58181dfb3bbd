import { plainText } from '@/lib/core/rich-text';
import type { Card } from '@/schemas/protocol-flow';
import type { NumberedTask } from './task-piece';

/** A card as it is shown: whole, or one part of a card that does not fit on a page. */
export type CardView = {
  card: Card;
  /** Unique in the scene. */
  key: string;
  title: string;
  tasks: NumberedTask[];
  /** Tasks left out on the canvas. */
  hidden: number;
  /** Only the last part of a cut card names deadline, record and exits. */
  isLast: boolean;
  isFirst: boolean;
};

/** `most` limits the tasks shown. */
export function viewCard(card: Card, most: number): CardView {
  const { items, ordered } = card.tasks;
  const shown = items.length > most + 1 ? most : items.length;
  return {
    card,
    key: card.id,
    title: card.title === '' ? 'Naamloze kaart' : card.title,
    tasks: items.slice(0, shown).map((task, i) => ({ task, sign: ordered ? `${i + 1}.` : '•' })),
    hidden: items.length - shown,
    isFirst: true,
    isLast: true,
  };
}

/** A card cut before task `at`, for a card that is taller than a page. */
export function cutView(view: CardView, at: number): [CardView, CardView] {
  const { card } = view;
  return [
    { ...view, tasks: view.tasks.slice(0, at), isLast: false },
    {
      ...view,
      key: `${view.key}+`,
      title: `${card.title} (vervolg)`,
      tasks: view.tasks.slice(at),
      isFirst: false,
    },
  ];
}

/** The first sentence of the explanation: shown where a card has no tasks. */
export function firstSentence(card: Card): string {
  if (!card.body) return '';
  const paragraph =
    plainText(card.body)
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  const end = /[.?!](?=\s+\p{Lu})/u.exec(paragraph);
  return end ? paragraph.slice(0, end.index + 1) : paragraph;
}
