import { cardsOf, findCard } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { leadsToReport } from '../../legal/leads-to-report';
import { walk } from '../../legal/walk';
import type { Draft } from '../draft';
import { transplantCard, transplantExit } from '../transplant/transplant-card';
import { addExit } from './add-exit';
import { counterpart, sharesKind } from './counterpart';

/** Where the lines of a piece may go. */
export type Surroundings = {
  draft: Draft;
  routeId: RouteId;
  /** The step of the piece, for an outcome that has no better place. */
  stepId: StepId;
  /** The new ids of the piece: no place to leave to. */
  ownIds: ReadonlySet<string>;
};

/**
 * The card of the document for what this card of the model leads to: its counterpart; an outcome comes along when the
 * document has none; else where that statutory step begins; else what comes after it in the model.
 */
export function destinationOf(
  around: Surroundings,
  modelId: CardId,
  seen = new Set<CardId>(),
): CardId | undefined {
  const { draft, routeId, ownIds } = around;
  const found = findCard(draft.model, modelId);
  if (!found || seen.has(modelId)) return undefined;
  seen.add(modelId);
  const there = counterpart(draft, routeId, modelId, ownIds);
  const canBeOwn = isTelling(found.card) || (there !== undefined && found.card.kind === 'outcome');
  const isOwn = canBeOwn && draft.bringsOwnEnds();
  if (there && !isOwn) return tellingBefore(around, there) ?? there.id;
  if (isOwn && isTelling(found.card)) return bringTelling(around, found.card);
  if (found.card.kind === 'outcome') return bringCard(around, found.card);
  const after = () =>
    found.card.exits
      .flatMap(({ to }) => ('cardId' in to ? [to.cardId] : []))
      .reduce<CardId | undefined>((result, id) => result ?? destinationOf(around, id, seen), undefined);
  if (endsStraight(found.route, found.card)) return after();
  return stepEntry(around, modelId) ?? after();
}

/** From this card one comes to an outcome without another choice. */
function endsStraight(route: Route, card: Card, seen = new Set<CardId>()): boolean {
  if (card.kind === 'outcome') return true;
  if (card.kind === 'question' || card.exits.length === 0 || seen.has(card.id)) return false;
  seen.add(card.id);
  return card.exits.every(({ to }) => {
    const next = 'cardId' in to && cardsOf(route).find(({ id }) => id === to.cardId);
    return next && endsStraight(route, next, seen);
  });
}

function isTelling({ kind, tags }: Card): boolean {
  return kind === 'action' && tags.includes('inform-before-report');
}

/** Telling beforehand with a report of its own behind it, where the one of the document lies behind other things. */
function bringTelling(around: Surroundings, telling: Card): CardId {
  const { draft } = around;
  const id = bringCard(around, telling);
  for (const exit of telling.exits) {
    const to = 'cardId' in exit.to && destinationOf(around, exit.to.cardId);
    const placing = { draft, routeId: around.routeId, own: new Map<string, string>(), bring: false };
    if (to) addExit(draft, id, transplantExit(exit, { cardId: to }, placing));
  }
  return id;
}

/** People are told before a report is made: where the document does so on the way to it, one goes there. */
function tellingBefore({ draft, routeId, ownIds }: Surroundings, report: Card): CardId | undefined {
  const route = draft.protocol.routes.find(({ id }) => id === routeId);
  if (!route || !isReport(report)) return undefined;
  return cardsOf(route).find(
    ({ id, kind, tags }) =>
      kind !== 'outcome' &&
      !ownIds.has(id) &&
      tags.includes('inform-before-report') &&
      walk(route, [id]).has(report.id) &&
      leadsToReport(draft.protocol, { to: { cardId: id } }),
  )?.id;
}

function stepEntry({ draft, routeId, ownIds }: Surroundings, modelId: CardId): CardId | undefined {
  const wanted = findCard(draft.model, modelId)!;
  const route = draft.protocol.routes.find(({ id }) => id === routeId);
  const step = route?.steps.find((one) => sharesKind(one, wanted.step));
  return step?.cards.find(({ id, kind }) => kind !== 'outcome' && !ownIds.has(id))?.id;
}

function bringCard({ draft, routeId, stepId }: Surroundings, card: Card): CardId {
  const wanted = findCard(draft.model, card.id)!;
  const route = draft.protocol.routes.find(({ id }) => id === routeId)!;
  const step =
    route.steps.find((one) => sharesKind(one, wanted.step)) ?? route.steps.find(({ id }) => id === stepId)!;
  const id = draft.freshId('kaart') as CardId;
  const placing = { draft, routeId, own: new Map([[card.id, id]]), bring: false };
  const moved = transplantCard(card, placing);
  draft.edit({ kind: 'add_card', stepId: step.id, index: step.cards.length, card: moved });
  return id;
}

/**
 * The one exit that carries on with what came before the piece was put in: of those that leave it, the first that
 * does not just end the matter or go back.
 */
export function onwardExit(route: Route, pieceCards: readonly Card[]): Exit | undefined {
  const order = cardsOf(route).map(({ id }) => id);
  const pieceIds = new Set(pieceCards.map(({ id }) => id));
  const first = Math.min(...pieceCards.map(({ id }) => order.indexOf(id)));
  const leaving = pieceCards.flatMap(({ exits }) =>
    exits.flatMap((exit) => {
      const id = 'cardId' in exit.to ? exit.to.cardId : undefined;
      const place = id === undefined ? -1 : order.indexOf(id);
      if (id === undefined || pieceIds.has(id) || place < first) return [];
      return [{ exit, place, card: cardsOf(route)[place]! }];
    }),
  );
  const onward = leaving.filter(({ card }) => !endsStraight(route, card));
  const candidates = onward.length > 0 ? onward : leaving.length === 1 ? leaving : [];
  return candidates.toSorted((a, b) => a.place - b.place)[0]?.exit;
}
