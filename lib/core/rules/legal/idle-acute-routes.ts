import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Problem } from '../rule';
import { askedAgain } from './asked-again';
import { wayPast, type Stops } from './ways-past';

/**
 * A route for danger with a way to an end on which nobody reports or calls: what it calls help comes too late. A way into
 * another route is judged there. Another way on which somebody does call hides nothing.
 */
export function idleAcuteRoutes(
  protocol: Protocol,
  stops: Stops,
  passes: (card: Card) => boolean,
): Problem[] {
  return protocol.routes
    .filter(({ kind }) => kind === 'acute')
    .flatMap((route) => {
      const way = route.startCardId
        ? wayPast(stops, route.startCardId, {
            passes,
            settles: ({ to }) => 'routeId' in to,
            ends: ({ card }) => card.kind === 'outcome',
          })
        : undefined;
      if (!way) return waitsToCall(route, passes);
      const own = way.filter((stop) => stop.route === route);
      const [last, end] = [own.at(-1)!, way.at(-1)!];
      const path = own.map(({ card }) => card.id);
      return [
        {
          where: { routeId: route.id, stepId: last.step.id, cardId: last.card.id },
          subject: 'nobody-called',
          message: `Route "${route.title}" is voor acuut gevaar, maar op een weg naar "${end.card.title}" belt niemand 112 en meldt niemand bij Veilig Thuis. Laat elke weg daarmee beginnen.`,
          fixable: false,
          path,
        },
      ];
    });
}

/** Nobody calls while one goes round a question. */
function waitsToCall(route: Route, passes: (card: Card) => boolean): Problem[] {
  const question = askedAgain(route, { passes });
  if (!question) return [];
  const step = route.steps.find(({ cards }) => cards.includes(question))!;
  return [
    {
      where: { routeId: route.id, stepId: step.id, cardId: question.id },
      subject: 'nobody-called',
      message: `Na "${question.title}" kun je weer bij dezelfde vraag komen terwijl niemand 112 of Veilig Thuis belt. Laat bij acuut gevaar elk antwoord eerst bellen.`,
      fixable: false,
    },
  ];
}
