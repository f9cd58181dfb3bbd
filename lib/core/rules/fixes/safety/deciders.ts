import { columnOfFunction } from '@/lib/core/protocol/questions';
import { isReport, isWeighing } from '@/lib/core/weighing';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { urgent, type Flow } from './flow';
import type { Danger } from './danger';

/** The columns of whoever decides in the end on a report. A function goes before a team. */
export function decidingColumns(protocol: Protocol): ColumnId[] {
  const said = protocol.functions.filter(({ decidesOnReport }) => decidesOnReport);
  const one = said.filter(({ kind }) => kind === 'function');
  const ids = (one.length > 0 ? one : said).flatMap(({ id }) => columnOfFunction(protocol, id)?.id ?? []);
  return [...new Set(ids)];
}

/** A card on which it is decided whether a report is made, or by which the weighing leads to one. */
export function isOnReporting(card: Card): boolean {
  return isReport(card) || isWeighing(card);
}

/** Nobody's part, decision or hand-over goes to somebody else; what comes in is decided by who is end-responsible. */
export function decisionMoved(
  [before, was]: readonly [Protocol, Flow],
  [after, is]: readonly [Protocol, Flow],
): Danger[] {
  const moved = [...was.cards.values()].filter(({ card }) => {
    const now = is.cards.get(card.id)?.card;
    return now && (heldBy(card) !== heldBy(now) || receivers(card) !== receivers(now) || turned(card, now));
  });
  const functions = before.functions.filter(({ id, decidesOnReport }) => {
    const now = after.functions.find((one) => one.id === id);
    return now && now.decidesOnReport !== decidesOnReport;
  });
  const appointed = after.functions.filter(
    ({ id, decidesOnReport }) =>
      decidesOnReport && before.functions.length > 0 && !before.functions.some((one) => one.id === id),
  );
  const left = before.columns.filter(({ id, functionIds }) => {
    const now = after.columns.find((one) => one.id === id);
    return now && !functionIds.every((one) => now.functionIds.includes(one));
  });
  const responsible = decidingColumns(after);
  const wasOnReporting = (card: Card) => {
    const old = was.cards.get(card.id)?.card;
    return old !== undefined && isOnReporting(old);
  };
  const wrong = [...is.cards.values()].filter(
    ({ card, route }) =>
      !wasOnReporting(card) &&
      !urgent.includes(route.kind) &&
      isOnReporting(card) &&
      !isDecidedBy(card, responsible),
  );
  return [
    ...moved.map(({ card }) => card),
    ...functions,
    ...appointed,
    ...left,
    ...wrong.map(({ card }) => card),
  ].map(({ id }) => ({ law: 'decision-moved', at: id }));
}

function isDecidedBy({ parts }: Card, responsible: readonly ColumnId[]): boolean {
  const deciding = parts.filter(({ part }) => part === 'decides');
  return responsible.length === 0 || deciding.every(({ columnId }) => responsible.includes(columnId));
}

function heldBy({ parts }: Card): string {
  return parts
    .map(({ columnId, part }) => `${columnId} ${part}`)
    .toSorted()
    .join();
}

function receivers(card: Card): string {
  return card.kind === 'handover' ? card.toFunctionIds.toSorted().join() : '';
}

/** A line that was walked by some columns is walked by the same. */
function turned(card: Card, now: Card): boolean {
  return card.exits.some((exit) => {
    const same = now.exits.find(({ id }) => id === exit.id);
    return same !== undefined && columnsOf(same) !== columnsOf(exit);
  });
}

function columnsOf({ columnIds }: Exit): string {
  return columnIds?.toSorted().join() ?? '*';
}
