import { nameOfCard, placeOfCard, type Adviser } from './advice';
import { mustStay } from './must-stay';

/**
 * Beyond `most` words a title is long: of the protocols of content/ one title of 176 is. `goal`, what to aim at, is their
 * middle length. A question needs a few words more.
 */
const lengths = { question: { most: 11, goal: 9 }, other: { most: 9, goal: 7 } };

/** A title is read more often than a task, and is larger. */
const weight = 2;

export const longTitles: Adviser = ({ cards }) =>
  cards.flatMap((one) => {
    const { card, titleWords } = one;
    const { most, goal } = lengths[card.kind === 'question' ? 'question' : 'other'];
    if (titleWords <= most) return [];
    const text = `${nameOfCard(one, cards)}: titel van ${titleWords} woorden. Maak er ${goal} van of minder.${mustStay(card.title)}`;
    return [{ text, where: placeOfCard(one), gain: weight * (titleWords - goal) }];
  });
