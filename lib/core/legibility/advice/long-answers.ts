import { wordsIn } from '../text-of-marks';
import { nameOfCard, placeOfCard, type Adviser } from './advice';
import { mustStay } from './must-stay';

const most = 8;
const goal = 5;

/** What stands at an exit is read while choosing. */
const weight = 1.5;

export const longAnswers: Adviser = ({ cards }) =>
  cards.flatMap((one) =>
    one.card.exits.flatMap(({ label }) => {
      const count = wordsIn(label).length;
      if (count <= most) return [];
      const name = nameOfCard(one, cards);
      const text = `${name}: bij de lijn "${label.trim()}" staan ${count} woorden. Maak er ${goal} van of minder.${mustStay(label)}`;
      return [{ text, where: placeOfCard(one), gain: weight * (count - goal) }];
    }),
  );
