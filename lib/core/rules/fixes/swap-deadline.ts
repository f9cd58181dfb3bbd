import { findCard, findStep } from '@/lib/core/protocol/questions';
import type { Deadline, DeadlineTerm } from '@/schemas/protocol-flow';
import { drafted } from './drafted';

/** Puts the smallest number first, wherever the term stands. */
export const swapDeadline = drafted('Draai de termijn om', ({ protocol, edit }, { finding }) => {
  const { cardId, stepId, routeId, entryId } = finding.where;
  const card = cardId && findCard(protocol, cardId)?.card;
  const step = stepId && findStep(protocol, stepId)?.step;
  const route = protocol.routes.find(({ id }) => id === routeId);
  const exit = protocol.globalExits.find(({ id }) => id === entryId);
  if (cardId) {
    if (card?.deadline) edit({ kind: 'replace_card', card: { ...card, deadline: forward(card.deadline) } });
  } else if (stepId) {
    if (step?.deadline) edit({ kind: 'change_step', stepId, patch: { deadline: forward(step.deadline) } });
  } else if (exit?.deadline) {
    const entry = { ...exit, deadline: forward(exit.deadline) };
    edit({ kind: 'replace_entry', collection: 'globalExits', entry });
  } else if (route?.deadline) {
    edit({ kind: 'change_route', routeId: route.id, patch: { deadline: forward(route.deadline) } });
  }
});

function forward(deadline: Deadline): Deadline {
  const acute = deadline.acute && inOrder(deadline.acute);
  return { ...deadline, term: inOrder(deadline.term), ...(acute && { acute }) };
}

function inOrder(term: DeadlineTerm): DeadlineTerm {
  if (term.kind !== 'range' || term.from <= term.to) return term;
  return { ...term, from: term.to, to: term.from };
}
