import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import { weighingFramework } from '../grounds';
import type { Problem } from '../rule';
import { callsForHelp } from './calls-for-help';
import { targetOf, walk } from './walk';

const askAdvice = weighingFramework('bij twijfel altijd Veilig Thuis');

/**
 * Doubt at weighing 1 that leads back to weighing 1 while nobody asks Veilig Thuis: "twijfel", "Kijk het nog zes weken
 * aan". One can answer so for ever, and the child waits.
 */
export function doubtThatWaits(protocol: Protocol, facts: Facts): Problem[] {
  const calls = facts.shared(callsForHelp);
  const settles = (card: Card) =>
    calls(card) || card.tags.includes('veilig-thuis-advice') || asks(card, 'weighing-2');
  return facts.homeRoutes.flatMap((route) =>
    route.steps.flatMap((step) =>
      step.cards
        .filter(
          (card) => asks(card, 'weighing-1') && !asks(card, 'weighing-2') && comesBack(route, card, settles),
        )
        .map(({ id, title }) => ({
          where: { routeId: route.id, stepId: step.id, cardId: id },
          subject: 'doubt',
          severity: 'warns',
          exception: 'reason',
          grounds: askAdvice,
          message: `Na "twijfel" bij "${title}" kom je weer bij dezelfde vraag zonder dat iemand advies vraagt aan Veilig Thuis. Laat twijfel naar afweging 2 gaan, of vraag eerst advies aan Veilig Thuis.`,
        })),
    ),
  );
}

function comesBack(route: Route, { id, exits }: Card, settles: (card: Card) => boolean): boolean {
  const avoid = cardsOf(route)
    .filter(settles)
    .map((card) => card.id);
  const by = ({ tags }: Exit) => !tags.includes('new-signals');
  const inDoubt = exits.filter((exit) => exit.answers.includes('doubt') && by(exit));
  return walk(route, inDoubt.flatMap(targetOf), { avoid, by }).has(id);
}
