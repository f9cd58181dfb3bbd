import type { Scene } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';
import { cardsOnSheet, median, type CardOnSheet } from './card-words';
import { seenTexts, type SeenText } from './seen-texts';
import type { Figures } from './figures';
import { readingLevel } from './reading-level';
import { sheetFigures } from './sheet-figures';
import { closestPairs, tonePairs, type ClosestPair } from './tones';

export type Legibility = {
  /** Of all sheets together. */
  figures: Figures;
  /** Of each sheet on its own: its size of text, room, lines. */
  sheets: Figures[];
  /** The cards on the sheets, in reading order. */
  cards: CardOnSheet[];
  /** The one with most words. */
  largestCard: CardOnSheet | undefined;
  longestTitle: CardOnSheet | undefined;
  /** The text that stands out least from its ground. */
  faintest: SeenText | undefined;
  /** For each way of seeing the two tones that are hardest to tell apart. */
  closest: ClosestPair[];
};

/** How well the sheets of a protocol can be read, as far as that can be measured. */
export function measureLegibility(scene: Scene, protocol: Protocol): Legibility {
  const cards = cardsOnSheet(scene, protocol);
  const level = readingLevel(cards.map(({ card }) => card.title));
  const largestCard = most(cards, ({ words }) => words);
  const longestTitle = most(cards, ({ titleWords }) => titleWords);
  const faintest = most(seenTexts(scene), ({ contrast }) => -contrast);
  const closest = closestPairs(tonePairs(scene, protocol));
  const [grey, ...inColour] = closest.toSorted((a) => (a.seen === 'grey' ? -1 : 1));
  const figures = withoutGaps({
    ...sheetFigures(scene.pages),
    tasksShown: shareShown(cards),
    cards: cards.length,
    wordsPerCard: median(cards.map(({ words }) => words)),
    largestCard: largestCard?.words,
    titleWords: median(cards.map(({ titleWords }) => titleWords)),
    longestTitle: longestTitle?.titleWords,
    ...level,
    contrast: faintest?.contrast,
    toneApart: most(inColour, ({ distance }) => -distance)?.distance,
    greyApart: grey?.distance,
  });
  return {
    figures,
    sheets: scene.pages.map((page) => sheetFigures([page])),
    cards,
    largestCard,
    longestTitle,
    faintest,
    closest,
  };
}

function shareShown(cards: readonly CardOnSheet[]): number | undefined {
  const all = cards.reduce((sum, { card }) => sum + card.tasks.items.length, 0);
  const leftOut = cards.reduce((sum, one) => sum + one.leftOut.length, 0);
  return all === 0 ? undefined : 1 - leftOut / all;
}

/** The first of those with the highest value. */
function most<T>(list: readonly T[], valueOf: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best === undefined || valueOf(one) > valueOf(best) ? one : best),
    undefined,
  );
}

function withoutGaps(figures: { [name in keyof Figures]: Figures[name] | undefined }): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}
