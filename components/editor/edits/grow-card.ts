import { seenIn } from '@/lib/core/drafting';
import { columnsOf, findCard, findStep, type FoundCard, type Operation } from '@/lib/core/protocol';
import type { CardId, ColumnId, ExitId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, CardKind, Exit, PartOfColumn, Route } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { batchOf } from './batch-of';
import { newExit } from './connect-cards';
import { lineOfExit, type LineOfExit } from './line-of-exit';
import { newCard } from './new-card';
import { newStep } from './new-step';
import { addStep } from './place-step';

/** The cell of a new card, and its place among the cards of the step; at the end without. */
export type CellOfCard = { stepId: StepId; columnId: ColumnId | null; index?: number | undefined };
type NewIds = { cardId: CardId; exitId: ExitId };

/** A new card in a cell. The first card of a route is where the route begins. */
export function cardInCell(
  protocol: Protocol,
  cardId: CardId,
  kind: CardKind,
  { stepId, columnId, index = 999 }: CellOfCard,
): Operation | undefined {
  const route = findStep(protocol, stepId)?.route;
  if (!route) return undefined;
  const card = newCard(cardId, kind, columnId);
  return batchOf([{ kind: 'add_card', stepId, index, card }, ...beginning(route, card)]);
}

function beginning(route: Route, card: Card): Operation[] {
  if (route.startCardId !== null || card.kind === 'outcome') return [];
  return [{ kind: 'change_route', routeId: route.id, ...seenIn(route, { startCardId: card.id }) }];
}

/**
 * A new card below this one, over the same columns, with a line to it. The only way on of a card that asks nothing now
 * leads through it; at a question it is the way of `answer`, or of the first that is open.
 */
export function cardBelow(
  protocol: Protocol,
  fromId: CardId,
  ids: NewIds,
  answer?: Answer,
): Operation | undefined {
  const from = findCard(protocol, fromId);
  return from && leadingTo(from, from.step.id, from.index + 1, ids, answer);
}

/** The same at the head of the next step, which is made when there is none. */
export function cardInNextStep(protocol: Protocol, fromId: CardId, ids: NewIds): Operation | undefined {
  const from = findCard(protocol, fromId);
  if (!from) return undefined;
  const { route, step } = from;
  const next = route.steps[route.steps.indexOf(step) + 1];
  if (next) return leadingTo(from, next.id, 0, ids);
  const made = newStep(route);
  const growing = leadingTo(from, made.id, 0, ids);
  return growing && batchOf([addStep(route, route.steps.length, made), growing]);
}

function leadingTo(
  { card: from }: FoundCard,
  stepId: StepId,
  index: number,
  { cardId, exitId }: NewIds,
  answer?: Answer,
): Operation | undefined {
  if (from.kind === 'outcome') return undefined;
  const card = { ...newCard(cardId, 'action', null), parts: sameColumns(from.parts) };
  const [only, ...others] = from.exits;
  if (from.kind !== 'question' && only && others.length === 0)
    return through({ card: from, exit: only, exits: [only] }, card, exitId, stepId, index);
  return batchOf([
    { kind: 'add_card', stepId, index, card },
    {
      kind: 'add_exit',
      cardId: from.id,
      index: from.exits.length,
      exit: newExit(exitId, from, { cardId }, answer),
    },
  ]);
}

/** A new card in the middle of a line: below where it comes from, else before where it goes. */
export function cardBetween(
  protocol: Protocol,
  line: { cardId: CardId; exitId: ExitId },
  ids: NewIds,
): Operation | undefined {
  const found = lineOfExit(protocol, line.cardId, line.exitId);
  if (!found) return undefined;
  const from = findCard(protocol, found.card.id)!;
  const to = 'cardId' in found.exit.to ? findCard(protocol, found.exit.to.cardId) : undefined;
  const isFromLane = from.card.parts.length === 0;
  const beside = isFromLane && to && to.card.parts.length > 0 ? to : from;
  const parts = sameColumns(beside.card.parts);
  const first = columnsOf(protocol, from.route)[0];
  const card: Card = {
    ...newCard(ids.cardId, 'action', null),
    parts: parts.length > 0 || !first ? parts : [{ columnId: first.id, part: 'does' }],
  };
  const index = beside === from ? from.index + 1 : beside.index;
  return through(found, card, ids.exitId, beside.step.id, index);
}

/** The line leads to the new card, and from there to where it led. */
function through(line: LineOfExit, card: Card, exitId: ExitId, stepId: StepId, index: number) {
  const onward: Exit = { id: exitId, label: '', answers: [], to: line.exit.to, tags: [] };
  return batchOf([
    { kind: 'add_card', stepId, index, card: { ...card, exits: [onward] } },
    ...line.exits.map((each): Operation => {
      const to = { cardId: card.id };
      return { kind: 'change_exit', cardId: line.card.id, exitId: each.id, ...seenIn(each, { to }) };
    }),
  ]);
}

function sameColumns(parts: PartOfColumn[]): PartOfColumn[] {
  return parts.map(({ columnId, part }) => ({ columnId, part }));
}
