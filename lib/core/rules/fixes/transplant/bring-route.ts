import { cardsOf, columnsOf } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, RouteId, StepId } from '@/schemas/ids';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { RouteKind } from '@/schemas/vocabulary';
import type { Draft } from '../draft';
import { decidingColumns } from '../safety/deciders';
import { columnFor } from './column-for';
import { forEveryone } from './for-everyone';
import { piece, type Placing } from './piece';
import { routeFor } from './route-for';
import { transplantCard, transplantExit } from './transplant-card';

/** Puts the route of that kind of the model behind the others or at the index, with what it explains and the way to choose it. */
export function bringRoute(
  draft: Draft,
  kind: RouteKind,
  index = draft.protocol.routes.length,
): RouteId | undefined {
  const model = draft.model.routes.find((route) => route.kind === kind);
  if (!model) return undefined;
  const routeId = draft.freshId('route') as RouteId;
  const own = new Map<string, string>([
    [model.id, routeId],
    ...model.steps.map(({ id }): [string, string] => [id, draft.freshId('stap')]),
    ...model.steps.flatMap(({ cards }) =>
      cards.map(({ id }): [string, string] => [id, draft.freshId('kaart')]),
    ),
  ]);
  const placing: Placing = { draft, own, bring: true, isAboutSpecialForms: kind === 'honour' };
  // Columns first: a column that comes along must be there before the list of those shown is made.
  const shown = columnsOf(draft.model, model).map(({ id }) => columnFor(draft, id));
  if (kind !== 'staff-offence') shown.push(...decidingColumns(draft.protocol));
  const moved = movedRoute(model, placing, shown);
  const route = kind === 'staff-offence' ? forEveryone(draft.protocol, moved) : moved;
  draft.edit({ kind: 'add_route', index, route });
  addStartOption(draft, model, routeId);
  return routeId;
}

function movedRoute(model: Route, placing: Placing, shown: readonly ColumnId[]): Route {
  const { own, draft } = placing;
  const { columnIds: _columns, startCardId, steps, ...rest } = model;
  const left = handedToOneself(model, placing.draft);
  const moved = steps.map((step) => ({
    ...piece({ ...step, cards: [] }, placing),
    id: own.get(step.id) as StepId,
    cards: step.cards.filter((card) => !left.has(card.id)).map((card) => withExits(card, placing, left)),
  }));
  return {
    ...piece(rest, placing),
    id: own.get(model.id) as RouteId,
    startCardId: startCardId && (own.get(startCardId) as CardId),
    columnIds: draft.protocol.columns.map(({ id }) => id).filter((id) => shown.includes(id)),
    steps: moved,
  };
}

/** Hand-overs of the model by who goes on here: one column does here what two do there, so nothing is handed over. */
function handedToOneself(model: Route, draft: Draft): Set<CardId> {
  const cards = cardsOf(model);
  const busyIn = ({ parts }: Card) =>
    parts
      .filter(({ part }) => part === 'does' || part === 'decides')
      .map(({ columnId }) => columnFor(draft, columnId));
  const left = cards.filter((card, index) => {
    const [next] = card.exits;
    if (card.kind !== 'handover' || !next || !('cardId' in next.to)) return false;
    const later = cards.slice(index + 1).flatMap(busyIn);
    return busyIn(card).some((id) => later.includes(id));
  });
  return new Set(left.map(({ id }) => id));
}

function withExits(card: Card, placing: Placing, left: ReadonlySet<CardId>): Card {
  const goesOn = card.exits.filter(({ to }) => !('cardId' in to && left.has(to.cardId)));
  const exits = goesOn.flatMap((exit): Exit[] => {
    const to = targetOf(exit, placing);
    return to ? [transplantExit(exit, to, placing)] : [];
  });
  return { ...transplantCard(card, placing), exits };
}

function targetOf({ to }: Exit, { own, draft }: Placing): Exit['to'] | undefined {
  if ('cardId' in to) return { cardId: own.get(to.cardId) as CardId };
  const routeId = routeFor(draft, to.routeId);
  return routeId && { routeId };
}

function addStartOption({ protocol, model, edit, freshId }: Draft, { id }: Route, routeId: RouteId) {
  const { startQuestion } = protocol;
  const option = model.startQuestion?.options.find((one) => one.routeId === id);
  if (!startQuestion || !option || startQuestion.options.length >= 12) return;
  const added = { ...option, id: freshId('keuze') as typeof option.id, routeId };
  edit({
    kind: 'change_protocol',
    patch: { startQuestion: { ...startQuestion, options: [...startQuestion.options, added] } },
  });
}
