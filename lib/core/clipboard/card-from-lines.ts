import { cardAs, plainCard } from '@/lib/core/protocol/questions';
import { richTextFrom } from '@/lib/core/rich-text';
import type { CardId, ColumnId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Card } from '@/schemas/protocol-flow';
import { inParts } from './fit';
import type { NewId } from './paste-clip';
import { tasksFrom, type Line } from './pasted-tasks';

/** The first line as the title of a card, what ends in a question mark as a question; deeper lines as its tasks. */
export function cardFromLines(
  [title, ...tasks]: readonly [Line, ...Line[]],
  columnId: ColumnId,
  { newId, say }: { newId: NewId; say: (note: string) => void },
): Card {
  const [start = '', ...rest] = inParts(title.text, lengths.card.title - 1);
  const made = tasksFrom(
    tasks.map(({ level, text }) => ({ kind: 'line', level: level - 1, text })),
    newId,
  );
  made.notes.forEach(say);
  if (rest.length > 0) say('Wat te lang is voor een titel, staat helemaal in de uitleg van de kaart.');
  const plain = plainCard(newId('card') as CardId, rest.length > 0 ? `${start}…` : start, columnId);
  const card = cardAs(plain, title.text.endsWith('?') ? 'question' : 'action');
  return {
    ...card,
    tasks: { ordered: false, items: made.tasks },
    ...(rest.length > 0 && { body: richTextFrom(title.text) }),
  };
}
