import { keyOf, paragraphsInWords, quoteOf, thingsIn } from '@/lib/core/comments';
import { everyCard, names, stepName } from '@/lib/core/protocol/questions';
import { sentenceCase } from '@/lib/core/dutch';
import { fieldsWithParagraphs, type Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';
import { placeKey } from './talk-state';

type Place = { anchor: Anchor; label: string };
/** Of a quote, so that a list of them can be read. */
const SHOWN = 50;

/** What somebody can mean who begins to say something at this place: a card, its lines and cells; a text and its paragraphs. */
export function placesAround(document: Protocol, anchor: Anchor): Place[] {
  return anchor.on === 'entry' || anchor.on === 'words'
    ? aroundEntry(document, anchor)
    : aroundCard(document, anchor);
}

function aroundCard(document: Protocol, anchor: Anchor): Place[] {
  const things = thingsIn(document);
  const place = (at: Anchor): Place => ({ anchor: at, label: sentenceCase(things.get(keyOf(at)) ?? '') });
  const found = everyCard(document).find(({ card }) =>
    anchor.on === 'card'
      ? card.id === anchor.cardId
      : anchor.on === 'exit' && card.exits.some(({ id }) => id === anchor.exitId),
  );
  if (!found) return [place(anchor)];
  const { card, step } = found;
  const columns = document.columns.filter(({ id }) => card.parts.some(({ columnId }) => columnId === id));
  return [
    { ...place({ on: 'card', cardId: card.id }), label: sentenceCase(names.card.one) },
    ...card.exits.map(({ id }) => place({ on: 'exit', exitId: id })),
    ...columns.map(({ id, label }) => ({
      anchor: { on: 'cell' as const, stepId: step.id, columnId: id },
      label: `Cel: ${stepName(step)}, ${label}`,
    })),
  ];
}

function aroundEntry(document: Protocol, anchor: Extract<Anchor, { on: 'entry' | 'words' }>): Place[] {
  const { collection, entryId } = anchor;
  const entries: readonly { id: string }[] = document[collection];
  const entry = entries.find(({ id }) => id === entryId) as Partial<Record<string, RichText>> | undefined;
  const whole: Place = { anchor: { on: 'entry', collection, entryId }, label: 'Het hele stuk' };
  const paragraphs = fieldsWithParagraphs.flatMap((field) => {
    const text = entry?.[field];
    if (text?.type !== 'doc') return [];
    return paragraphsInWords(text).flatMap((words): Place[] =>
      words === ''
        ? []
        : [
            {
              anchor: { on: 'words', collection, entryId, field, quote: quoteOf(words) },
              label: short(words),
            },
          ],
    );
  });
  const chosen = anchor.on === 'words' ? [{ anchor, label: short(anchor.quote) }] : [];
  // Two paragraphs with the same words are one place.
  return [
    ...new Map([whole, ...chosen, ...paragraphs].map((place) => [placeKey(place.anchor), place])).values(),
  ];
}

function short(words: string): string {
  return `Alinea: “${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`;
}
