import { sentenceCase } from '@/lib/core/dutch';
import { called } from '@/lib/core/protocol/questions';
import { wordsIn } from '../text-of-marks';
import { placeOfCard, type Adviser } from './advice';
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
      const name = sentenceCase(called('card', one.card.title));
      const text = `${name}: bij de lijn "${label.trim()}" staan ${count} woorden. Maak er ${goal} van of minder.${mustStay(label)}`;
      return [{ text, where: placeOfCard(one), gain: weight * (count - goal) }];
    }),
  );
