import { cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards } from './put-cards';
import { transplantExit } from './transplant/transplant-card';
import { routeFor } from './transplant/route-for';
import { leadsInto } from './weave/lead-in';
import { destinationOf } from './weave/lead-out';
import { addExit } from './weave/weave';

/** The first card in reading order. */
export const setStart = drafted('Begin bij de eerste kaart', (draft, { finding }) => {
  const route = draft.protocol.routes.find(({ id }) => id === finding.where.routeId);
  const [first] = route ? cardsOf(route) : [];
  if (route && first) draft.edit({ kind: 'change_route', routeId: route.id, patch: { startCardId: first.id } });
});

/** The lines the model has there; else one to "afsluiten en vastleggen". A question has no single way on. */
export const leadOn = drafted('Trek een lijn verder', (draft, { finding }) => {
  const { cardId, routeId } = finding.where;
  const route = draft.protocol.routes.find(({ id }) => id === routeId);
  const stopped = cardId
    ? findCard(draft.protocol, cardId)?.card
    : route && cardsOf(route).findLast(({ kind, exits }) => kind !== 'outcome' && kind !== 'question' && exits.length === 0);
  if (!stopped || restoreExits(draft, stopped.id) || stopped.kind === 'question') return;
  const [close] = modelCards(draft, 'home', (card) => card.kind === 'outcome' && card.outcome === 'close');
  const to = close && destinationOf(aroundOf(draft, stopped.id), close.id);
  const id = draft.freshId('lijn') as ExitId;
  if (to) addExit(draft, stopped.id, { id, label: '', answers: [], tags: [], to: { cardId: to } });
});

/** The answers the model gives to this question. */
export const restoreAnswers = drafted('Voeg het antwoord toe', (draft, { finding }) => {
  if (finding.where.cardId) restoreExits(draft, finding.where.cardId);
});

/** The lines that lead here in the model. */
export const restoreLinesTo = drafted('Trek de lijn ernaartoe', (draft, { finding }) => {
  const { cardId, routeId } = finding.where;
  const twin = cardId && modelTwin(draft, cardId);
  if (!twin || !routeId) return;
  const placing = { draft, routeId, own: new Map<string, string>(), bring: false };
  for (const { add } of leadsInto(draft, routeId, new Set([twin.id]))) {
    for (const { from, modelExit } of add) addExit(draft, from.id, transplantExit(modelExit, { cardId }, placing));
  }
});

function aroundOf(draft: Draft, cardId: CardId) {
  const { route, step } = findCard(draft.protocol, cardId)!;
  return { draft, routeId: route.id, stepId: step.id, ownIds: new Set<string>([cardId]) };
}

/** Adds the lines of the same card of the model that are not there. Says whether it could. */
function restoreExits(draft: Draft, cardId: CardId): boolean {
  const twin = modelTwin(draft, cardId);
  const { card, route } = findCard(draft.protocol, cardId)!;
  const placing = { draft, routeId: route.id, own: new Map<string, string>(), bring: false };
  const said = card.exits.flatMap(({ answers }) => answers);
  let restored = false;
  for (const modelExit of twin?.exits ?? []) {
    const isThere = card.exits.some(({ label }) => label === modelExit.label) || modelExit.answers.some((one) => said.includes(one));
    if (isThere) continue;
    const toRoute = 'routeId' in modelExit.to ? routeFor(draft, modelExit.to.routeId) : undefined;
    const toCard = 'cardId' in modelExit.to ? destinationOf(aroundOf(draft, cardId), modelExit.to.cardId) : undefined;
    const to = toRoute ? { routeId: toRoute } : toCard ? { cardId: toCard } : undefined;
    if (!to) continue;
    addExit(draft, cardId, transplantExit(modelExit, to, placing));
    restored = true;
  }
  return restored;
}

/** The same card in the model: of the same kind, with the id or title it has there, or the same question in law. */
function modelTwin({ protocol, model }: Draft, cardId: CardId): Card | undefined {
  const { card, route } = findCard(protocol, cardId)!;
  const cards = model.routes.filter(({ kind }) => kind === route.kind).flatMap((one: Route) => cardsOf(one));
  const alike = cards.filter(({ kind }) => kind === card.kind);
  return (
    alike.find(({ id, title }) => id === card.id && title === card.title) ??
    alike.find(({ title }) => title === card.title) ??
    alike.find((one) => asksTheSame(one, card))
  );
}

function asksTheSame(one: Card, other: Card): boolean {
  if (one.kind !== 'question' || other.kind !== 'question') return false;
  return one.question === other.question && one.question !== 'other' && one.question !== 'triage';
}
