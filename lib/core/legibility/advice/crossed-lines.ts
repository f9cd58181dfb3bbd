import { sentenceCase } from '@/lib/core/dutch';
import { called, findCard } from '@/lib/core/protocol/questions';
import { crossedBy } from '../line-figures';
import type { Adviser } from './advice';

/** One crossing can be followed. */
const most = 1;

/** Following a line through a crossing takes about as long as reading so many words. */
const weight = 4;

export const crossedLines: Adviser = ({ scene, protocol }) =>
  scene.pages.flatMap(({ lines }) =>
    [...crossedBy(lines)].flatMap(([line, count]) => {
      const from = findCard(protocol, line.fromCardId);
      const to = line.toCardId && findCard(protocol, line.toCardId);
      if (count <= most || !from || !to) return [];
      const ends = `${called('card', from.card.title)} naar ${called('card', to.card.title)}`;
      const text = sentenceCase(
        `de lijn van ${ends} kruist ${count} andere lijnen. Zet die kaarten dichter bij elkaar.`,
      );
      const where = { routeId: from.route.id, stepId: from.step.id, cardId: from.card.id };
      return [{ text, where, gain: weight * (count - most) }];
    }),
  );
