import { plainText } from '@/lib/core/rich-text';
import type { Tag } from '@/schemas/vocabulary';
import type { Facts } from '../facts';
import type { Tagged } from '../tagged';

/** Everything with that tag that says more than a title: a text, or a card or step with an explanation. */
export function explained(facts: Facts, tag: Tag): Tagged[] {
  return facts.tagged(tag).filter(saysMore);
}

/** As `explained`, but a definition does not count: it says what a word means, not what one must do. */
export function instructed(facts: Facts, tag: Tag): Tagged[] {
  return explained(facts, tag).filter(({ holder }) => holder !== 'definition');
}

/** What the texts with that tag say, in all their fields, and the cards and steps. */
export function wordsOf(facts: Facts, tagged: readonly Tagged[]): string {
  const isThere = ({ cardId, stepId, entryId, collection }: Tagged['where']) =>
    tagged.some(({ where }) =>
      where.entryId
        ? where.entryId === entryId && where.collection === collection
        : where.cardId
          ? where.cardId === cardId
          : where.stepId === stepId && cardId === undefined,
    );
  return facts
    .wordsToActOn()
    .filter(({ where }) => isThere(where))
    .map(({ text }) => text)
    .join('\n');
}

/** facts.tagged has dropped the texts without words. */
function saysMore({ holder, card, step }: Tagged): boolean {
  if (holder === 'card') {
    return hasWords(card?.body) || (card?.tasks.items ?? []).some(({ text }) => text.trim() !== '');
  }
  if (holder === 'step') return hasWords(step?.intro);
  return holder !== 'exit' && holder !== 'route' && holder !== 'global-exit';
}

function hasWords(text: Parameters<typeof plainText>[0] | undefined): boolean {
  return text !== undefined && plainText(text).trim() !== '';
}
