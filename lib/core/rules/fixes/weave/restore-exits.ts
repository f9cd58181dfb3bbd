import { asks, cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { Draft } from '../draft';
import { routeFor } from '../transplant/route-for';
import { transplantExit } from '../transplant/transplant-card';
import { destinationOf, type Surroundings } from './lead-out';
import { addExit } from './add-exit';

/** Adds the lines of the same card of the model that are not there, and the marks of those that are. Says if any. */
export function restoreExits(draft: Draft, cardId: CardId): boolean {
  const twin = modelTwin(draft, cardId);
  return (twin?.exits ?? []).map((modelExit) => restoreExit(draft, cardId, modelExit)).includes(true);
}

/** Says whether there was something to restore. */
function restoreExit(draft: Draft, cardId: CardId, modelExit: Exit): boolean {
  const { card, route } = findCard(draft.protocol, cardId)!;
  const present = card.exits.find((exit) => isSameLine(exit, modelExit, card));
  if (present) return restoreMarks(draft, card, present, modelExit);
  const to = targetOf(draft, cardId, modelExit);
  if (!to || (card.kind === 'question' && card.exits.length >= 4)) return false;
  const placing = { draft, routeId: route.id, own: new Map<string, string>(), bring: false };
  addExit(draft, cardId, transplantExit(modelExit, to, placing));
  return true;
}

/** Its tags, and on a question the answers that no other line gives. */
function restoreMarks(draft: Draft, card: Card, present: Exit, modelExit: Exit): boolean {
  const tags = [...new Set([...present.tags, ...modelExit.tags])];
  const given = card.exits.flatMap(({ answers }) => answers);
  const lost = modelExit.answers.filter((one) => one !== 'other' && !given.includes(one));
  if (tags.length === present.tags.length && lost.length === 0) return false;
  const answers =
    lost.length > 0 ? [...present.answers.filter((one) => one !== 'other'), ...lost] : present.answers;
  draft.edit({ kind: 'change_exit', cardId: card.id, exitId: present.id, patch: { tags, answers } });
  return true;
}

function isSameLine(exit: Exit, modelExit: Exit, card: Card): boolean {
  if (exit.id === modelExit.id) return true;
  if (
    card.kind === 'question' &&
    exit.answers.some((one) => one !== 'other' && modelExit.answers.includes(one))
  ) {
    return true;
  }
  return exit.label === modelExit.label && (exit.label !== '' || !modelExit.columnIds);
}

function targetOf(draft: Draft, cardId: CardId, { to }: Exit): Exit['to'] | undefined {
  if ('routeId' in to) {
    const routeId = routeFor(draft, to.routeId);
    return routeId && { routeId };
  }
  const target = destinationOf(aroundOf(draft, cardId), to.cardId);
  return target && { cardId: target };
}

export function aroundOf(draft: Draft, cardId: CardId): Surroundings {
  const { route, step } = findCard(draft.protocol, cardId)!;
  return { draft, routeId: route.id, stepId: step.id, ownIds: new Set<string>([cardId]) };
}

/** The same card in the model: of the same kind, with the id and title it has there, or the same question in law. */
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
  return asks(one, ...other.questions.filter((kind) => kind !== 'other' && kind !== 'triage'));
}
