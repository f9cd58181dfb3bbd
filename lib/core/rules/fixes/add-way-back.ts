import { cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { CardId, ExitId } from '@/schemas/ids';
import { bringStep } from './add-step';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards, routeOf } from './put-cards';
import { destinationOf } from './weave/lead-out';
import { linesTo } from './weave/lines';

/** A line that says the help fails leads to the report again; and following up asks for new signals. */
export const addWayBack = drafted(
  'Voeg de weg terug toe',
  (draft, { finding }) => {
    const { cardId, exitId, routeId } = finding.where;
    if (cardId && exitId) return turnToReport(draft, cardId, exitId);
    const route = routeOf(draft, routeId);
    if (!route) return;
    const help = cardsOf(route).find((card) => card.kind === 'outcome' && card.outcome === 'help');
    const lines = help ? linesTo(route, help.id) : [];
    if (!help || lines.length === 0) return bringStep(draft, route, 'follow');
    const asking = modelCards(draft, 'home', ({ exits }) =>
      exits.some(({ tags }) => tags.includes('new-signals')),
    );
    putCards(draft, asking.slice(0, 1), {
      routeId: route.id,
      kind: 'follow',
      at: 'start',
      gap: { onto: help.id, lines },
    });
  },
  'Trek vanuit deze kaart een lijn naar de melding voor als het niet helpt, en een lijn naar het begin voor nieuwe signalen. Sla daarbij geen afweging over.',
);

/** Not when it was the only line to a card: that would be out of reach. */
function turnToReport(draft: Draft, cardId: CardId, exitId: ExitId) {
  const found = findCard(draft.protocol, cardId);
  const exit = found?.card.exits.find(({ id }) => id === exitId);
  const [again] = modelCards(
    draft,
    'home',
    (card) => card.kind === 'outcome' && card.tags.includes('report-again'),
  );
  if (!found || !exit || !again) return;
  const { route, step } = found;
  if ('cardId' in exit.to && linesTo(route, exit.to.cardId).length === 1) return;
  const to = destinationOf({ draft, routeId: route.id, stepId: step.id, ownIds: new Set() }, again.id);
  if (to) draft.edit({ kind: 'change_exit', cardId, exitId, patch: { to: { cardId: to } } });
}
