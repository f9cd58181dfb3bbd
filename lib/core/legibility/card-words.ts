import type { Scene } from '@/lib/core/layout';
import { everyCard, type FoundCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Task } from '@/schemas/protocol-flow';
import { lettersIn, saidBy, wordsIn } from './text-of-marks';

/** A card of the document as it stands on the sheets. */
export type CardOnSheet = FoundCard & {
  /** Everything that is printed on it, of all its parts when it is cut over sheets. */
  words: number;
  titleWords: number;
  /** Its tasks that stand in the document and not on the sheet. */
  leftOut: Task[];
};

/** The cards that stand on the sheets, in reading order. */
export function cardsOnSheet({ pages }: Pick<Scene, 'pages'>, protocol: Protocol): CardOnSheet[] {
  const printed = new Map<CardId, string>();
  for (const { role, ref, marks } of pages.flatMap(({ groups }) => groups)) {
    if (role !== 'card' || !ref.cardId) continue;
    printed.set(ref.cardId, `${printed.get(ref.cardId) ?? ''} ${saidBy(marks)}`);
  }
  return everyCard(protocol).flatMap((found) => {
    const text = printed.get(found.card.id);
    if (text === undefined) return [];
    const letters = lettersIn(text);
    const leftOut = found.card.tasks.items.filter((task) => !letters.includes(lettersIn(task.text)));
    const titleWords = wordsIn(found.card.title).length;
    return [{ ...found, words: wordsIn(text).length, titleWords, leftOut }];
  });
}

/** The middle one, or between the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
