import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport, isWeighing } from '@/lib/core/weighing';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import type { Tagged } from '../tagged';
import { isExemptCard, exemptWays } from './exempt-ways';
import { targetOf, walk } from './walk';
import { surelyTellsBoard } from './words-to-board';

/**
 * Whether somebody comes from there to the weighing or to a report to Veilig Thuis, and not at once to the board as
 * well. The law lets the steps go on beside it: kindermishandeling can be done by staff too. In childcare a worry about
 * the houder himself goes past him (1.51c); in vo and (v)so the duty is about minors alone.
 */
export function isSentPastBoard(protocol: Protocol, facts: Facts, route: Route, tagged: Tagged): boolean {
  const { card } = tagged;
  if (!card || isExemptCard(facts, card)) return false;
  const isExempt = exemptWays(facts);
  const cards = new Map(cardsOf(route).map((one) => [one.id, one]));
  const followed = (exit: Exit) => targetOf(exit).flatMap((id) => cards.get(id) ?? []);
  const isTold = (one: Card) => surelyTellsBoard(protocol, facts, one);
  const tellsAlong = (exit: Exit) => isToStaffRoute(protocol, exit) || followed(exit).some(isTold);
  const tellsAt = (one: Card, column: ColumnId | undefined) =>
    isTold(one) ||
    (one.kind !== 'question' && linesFor(column, one, one.exits).some((exit) => tellsAlong(exit)));
  const by = (exit: Exit, one: Card) => !isExempt(exit, one);
  const astray = exitsForStaffCases(tagged).filter(
    (exit) => by(exit, card) && comesToWeighing(route, targetOf(exit), by),
  );
  return columnsOf(card).some((column) => {
    if (tellsAt(card, column)) return false;
    return linesFor(column, card, astray).some((exit) => !followed(exit).some((one) => tellsAt(one, column)));
  });
}

function isToStaffRoute({ routes }: Protocol, { to }: Exit): boolean {
  return 'routeId' in to && routes.some(({ id, kind }) => id === to.routeId && kind === 'staff-offence');
}

/** Nobody in particular where no column stands on it. */
function columnsOf({ parts }: Card): readonly (ColumnId | undefined)[] {
  return parts.length > 0 ? parts.map(({ columnId }) => columnId) : [undefined];
}

/** Those the column takes; all, out of a card where it does not stand. */
function linesFor(column: ColumnId | undefined, { parts }: Card, exits: readonly Exit[]): readonly Exit[] {
  if (!parts.some(({ columnId }) => columnId === column)) return exits;
  return exits.filter(({ columnIds }) => columnIds === undefined || columnIds.some((id) => id === column));
}

/** Those one takes when somebody of the school may have offended. A note only tells, so it sends nobody anywhere. */
function exitsForStaffCases({ holder, where, card }: Tagged): readonly Exit[] {
  if (!card || (holder !== 'card' && holder !== 'exit')) return [];
  if (holder === 'exit') return card.exits.filter(({ id }) => id === where.exitId);
  if (card.kind === 'note') return [];
  return card.kind === 'question' ? card.exits.filter(isYes) : card.exits;
}

function isYes({ answers }: Exit): boolean {
  return answers.includes('yes') || answers.includes('doubt');
}

/** Whether that way weighs whether to report to Veilig Thuis, or reports there. */
function comesToWeighing(
  route: Route,
  from: Parameters<typeof walk>[1],
  by: (exit: Exit, card: Card) => boolean,
): boolean {
  const reached = walk(route, from, { by });
  return cardsOf(route).some((card) => reached.has(card.id) && (isReport(card) || isWeighing(card)));
}
