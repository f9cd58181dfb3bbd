import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Card, Route } from '@/schemas/protocol-flow';
import { caseOf } from '../fix-case';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards, routeOf } from './put-cards';

/**
 * The decision that is missing. When there is neither, both come with the report between them: after a report the
 * second is asked as well, which the reports that are there may not do.
 */
export const addDecisions = drafted(
  'Voeg de beslissing toe',
  (draft, { finding }) => {
    const route = routeOf(draft, finding.where.routeId);
    const asked = caseOf(finding, 'decisions')?.missing ?? [];
    if (!route || asked.length === 0) return;
    const isAsked = (card: Card) => asks(card, ...asked);
    const wanted = modelCards(
      draft,
      'home',
      (card) => isAsked(card) || (asked.length === 2 && isOfReport(draft, card)),
    );
    const cards = wanted.filter((card) => isAsked(card) || !isThere(route, card));
    putCards(draft, cards, { routeId: route.id, kind: 'decide', at: 'start' });
  },
  'Vraag op elke weg eerst of melden noodzakelijk is en daarna of hulp (ook) mogelijk is. Laat de eindverantwoordelijke functie beslissen.',
);

/** Telling beforehand, and the report, on the way from the first decision to the second. */
function isOfReport({ model }: Draft, card: Card): boolean {
  const home = cardsOf(model.routes.find(({ kind }) => kind === 'home')!);
  const questions = (['report-needed', 'help-possible'] as const).map((kind) =>
    home.findIndex((one) => asks(one, kind)),
  ) as [number, number];
  const place = home.findIndex(({ id }) => id === card.id);
  return place > questions[0] && place < questions[1];
}

function isThere(route: Route, { title, kind }: Card): boolean {
  return cardsOf(route).some((card) => card.kind === kind && card.title === title);
}
