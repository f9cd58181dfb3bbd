import { soundFlow } from '../grounds';
import { named, placedCards } from '../places';
import type { Rule } from '../rule';

export const unlabelledExit: Rule = {
  id: 'unlabelled-exit',
  title: 'Elke uitgang zegt welk antwoord het is',
  why: 'Zonder tekst bij de lijn kiest iedereen iets anders.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol) =>
    placedCards(protocol)
      .filter(({ card }) => card.kind === 'question')
      .flatMap((placed) =>
        placed.card.exits
          .filter((exit) => exit.label.trim() === '')
          .map((exit) => ({
            where: { ...placed.where, exitId: exit.id },
            message: `${named(placed)} heeft een lijn zonder antwoord. Schrijf bij de lijn wanneer je die volgt, bijvoorbeeld "ja of twijfel".`,
          })),
      ),
};
