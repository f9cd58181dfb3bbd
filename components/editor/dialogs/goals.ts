import { stepInWords, words } from '@/lib/core/protocol/questions';
import type { CardId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { ExitTarget } from '@/schemas/protocol-flow';

/** Where a line can lead: what it is called, and where that stands. */
export type Goal = { to: ExitTarget; title: string; place: string };

/**
 * All that a line of this card can lead to and whose name has the words that were typed: the cards and outcomes of the
 * route on screen first, then those of other routes, then the beginnings of the routes.
 */
export function goalsFor(
  { routes }: Pick<Protocol, 'routes'>,
  typed: string,
  here: RouteId | undefined,
  not: CardId,
): Goal[] {
  const ordered = routes.toSorted((a, b) => Number(b.id === here) - Number(a.id === here));
  const cards = ordered.flatMap((route) =>
    route.steps.flatMap((step) =>
      step.cards
        .filter(({ id }) => id !== not)
        .map((card): Goal => {
          const place = `${stepInWords(step)} · ${words.cardKind[card.kind]}`;
          return {
            to: { cardId: card.id },
            title: card.title,
            place: route.id === here ? place : `${route.title} · ${place}`,
          };
        }),
    ),
  );
  const starts = routes.map(({ id, title }): Goal => {
    return { to: { routeId: id }, title, place: 'begin van een route' };
  });
  const wanted = typed.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  const has = ({ title }: Goal) => {
    const name = title.toLocaleLowerCase('nl');
    return wanted.every((word) => name.includes(word));
  };
  return [...cards, ...starts].filter(has);
}
