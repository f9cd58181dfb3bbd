import type { FunctionId } from '@/schemas/ids';
import { cardsOf } from '@/lib/core/protocol/questions';
import type { Route } from '@/schemas/protocol-flow';
import type { FlowIndex } from './flow-index';
import { carryingColumns, hasPart, isOutside, namesOf } from './people';
import type { Position } from './position';
import type { Acting, Referral } from './view';

/** Does the function do something in this route? */
export function hasCardIn({ columnIds }: Position, route: Route): boolean {
  return cardsOf(route).some((card) => hasPart(card, columnIds));
}

/**
 * To whom a function goes with which this route does not begin: who acts first. Whoever hears of an offence by
 * somebody who works for the school tells the board at once (WPO art. 4a lid 3, and the same in WVO 2020 and WEC):
 * the functions that are the board, else who carries a card of that route.
 */
export function referralIn(
  index: FlowIndex,
  at: Position,
  route: Route,
  acting: readonly Acting[],
): Referral {
  const { functions, contacts } = index.flow;
  const others = (ids: readonly FunctionId[]) => ids.filter((id) => id !== at.functionId);
  const first = acting.flatMap((one) => one.functionIds);
  const isOffence = route.kind === 'staff-offence';
  const board = functions.filter((fn) => fn.tags.includes('board')).map((fn) => fn.id);
  const teller = cardsOf(route).find((card) => card.tags.includes('inform-board'));
  const telling = teller ? carryingColumns(index.flow, teller).flatMap((column) => column.functionIds) : [];
  const anybody = cardsOf(route).flatMap((card) =>
    carryingColumns(index.flow, card).flatMap((one) => one.functionIds),
  );
  const wanted = isOffence ? [board, telling, first, anybody] : [first, anybody];
  const known = wanted.map(others);
  const inSchool = known.map((some) => some.filter((id) => !isOutside(index.flow, id)));
  const ids = [...inSchool, ...known].find((one) => one.length > 0) ?? [];
  const names = namesOf(index, ids);
  return {
    to: names.length > 0 ? names : [...new Set(acting.flatMap((one) => one.who))],
    atOnce: isOffence,
    contacts: contacts.filter(({ functionId }) => functionId && ids.includes(functionId)),
  };
}
