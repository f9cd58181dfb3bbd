import { soundFlow } from '../grounds';
import { named, placedCards } from '../places';
import type { Rule } from '../rule';

export const handoverToNobody: Rule = {
  id: 'handover-to-nobody',
  title: 'Elke overdracht zegt aan wie',
  why: 'Een signaal dat niemand overneemt, raakt kwijt.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol) =>
    placedCards(protocol)
      .filter(({ card }) => card.kind === 'handover' && card.toFunctionIds.length === 0)
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} draagt over, maar zegt niet aan wie. Kies de functie die het overneemt.`,
      })),
};
