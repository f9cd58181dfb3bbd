import { wordsIn } from '../text-of-marks';
import { nameOfCard, placeOfCard, type Adviser } from './advice';
import { mustStay } from './must-stay';

const most = 20;
const goal = 12;

export const longTasks: Adviser = ({ cards }) =>
  cards.flatMap((one) =>
    one.card.tasks.items.flatMap((task, i) => {
      const count = wordsIn(task.text).length;
      if (count <= most) return [];
      const name = nameOfCard(one, cards);
      const text = `${name}: taak ${i + 1} heeft ${count} woorden. Maak er ${goal} van of minder, of maak er twee taken van.${mustStay(task.text)}`;
      return [{ text, where: placeOfCard(one), gain: count - goal }];
    }),
  );
