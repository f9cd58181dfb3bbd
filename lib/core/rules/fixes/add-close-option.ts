import { asks, cardsOf, exitTargetCard, findCard } from '@/lib/core/protocol/questions';
import type { Card } from '@/schemas/protocol-flow';
import { drafted } from './drafted';
import { modelCards, routeOf } from './put-cards';
import { transplantExit } from './transplant/transplant-card';
import { destinationOf } from './weave/lead-out';
import { linesTo } from './weave/lines';
import { addExit } from './weave/add-exit';

/**
 * "Sluit af en leg vast", reached from the no of the first weighing. Without that weighing there is no place. A closing
 * outcome that is taken for another kind gets its own kind back.
 */
export const addCloseOption = drafted(
  'Voeg het afsluiten toe',
  (draft, { finding }) => {
    const route = routeOf(draft, finding.where.routeId);
    const isFirst = (card: Card) => asks(card, 'weighing-1');
    const question = route && cardsOf(route).find(isFirst);
    const [wanted] = modelCards(draft, 'home', isFirst);
    const modelExit = wanted?.exits.find(({ answers }) => answers.includes('no'));
    const [closing] = modelCards(
      draft,
      'home',
      (card) => card.kind === 'outcome' && card.outcome === 'close',
    );
    if (!route || !question || !modelExit || !('cardId' in modelExit.to)) return;
    const no = question.exits.find(({ answers }) => answers.includes('no'));
    const target = no && exitTargetCard(draft.protocol, no);
    if (target?.kind === 'outcome' && target.title === closing?.title) {
      draft.edit({ kind: 'replace_card', card: { ...target, outcome: 'close' } });
      return;
    }
    // Turning the only line to a card would leave it out of reach.
    const isOnly = no && 'cardId' in no.to && linesTo(route, no.to.cardId).length === 1;
    if (isOnly || (!no && question.exits.length >= 4)) return;
    const { step } = findCard(draft.protocol, question.id)!;
    const around = { draft, routeId: route.id, stepId: step.id, ownIds: new Set<string>() };
    const cardId = destinationOf(around, modelExit.to.cardId);
    if (!cardId) return;
    if (no) {
      draft.edit({ kind: 'change_exit', cardId: question.id, exitId: no.id, patch: { to: { cardId } } });
      return;
    }
    const placing = { draft, routeId: route.id, own: new Map<string, string>(), bring: false };
    addExit(draft, question.id, transplantExit(modelExit, { cardId }, placing));
  },
  'Laat ‘nee’ bij afweging 1 naar een eigen uitkomst gaan waarin je afsluit en vastlegt.',
);
