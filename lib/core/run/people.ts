import type { ColumnId, FunctionId } from '@/schemas/ids';
import type { Card, Column, SchoolFunction } from '@/schemas/protocol-flow';
import type { CardPart } from '@/schemas/vocabulary';
import type { Flow, FlowIndex } from './flow-index';

/**
 * The columns whose cards a function sees, its own first: where it stands, the columns of teams it
 * belongs to, and columns meant for everybody. Empty when the protocol gives the function no place.
 */
export function columnsOfFunction(flow: Flow, functionId: FunctionId): ColumnId[] {
  const byId = new Map(flow.functions.map((fn) => [fn.id, fn]));
  const standsIn = (ids: FunctionId[]) => ids.includes(functionId);
  const ofTeam = (ids: FunctionId[]) => ids.some((id) => byId.get(id)?.memberIds.includes(functionId));
  const forAll = (ids: FunctionId[]) =>
    byId.get(functionId)?.kind !== 'external' && ids.some((id) => byId.get(id)?.kind === 'everyone');
  const found = [standsIn, ofTeam, forAll].flatMap((test) =>
    flow.columns.filter((column) => test(column.functionIds)).map((column) => column.id),
  );
  return [...new Set(found)];
}

/** The functions of one column, or (without one) those that stand in none. */
export type FunctionGroup = { columnId?: ColumnId; functions: SchoolFunction[] };

/** Whom the first screen offers: every function of the school, per column, with the members of teams. */
export function functionGroups(flow: Flow): FunctionGroup[] {
  const byId = new Map(flow.functions.map((fn) => [fn.id, fn]));
  const inColumn = new Set(flow.columns.flatMap((column) => column.functionIds));
  const offered = new Set<FunctionId>();
  const offer = (ids: readonly FunctionId[]) => {
    const functions = [...new Set(ids)]
      .map((id) => byId.get(id))
      .filter((fn): fn is SchoolFunction => fn !== undefined && fn.kind !== 'external')
      .filter((fn) => !offered.has(fn.id));
    functions.forEach((fn) => offered.add(fn.id));
    return functions;
  };
  const groups = flow.columns.map((column): FunctionGroup => {
    const ids = column.functionIds.flatMap((id) => [
      id,
      ...(byId.get(id)?.memberIds ?? []).filter((member) => !inColumn.has(member)),
    ]);
    return { columnId: column.id, functions: offer(ids) };
  });
  const others = { functions: offer(flow.functions.map((fn) => fn.id)) };
  return [...groups, others].filter((group) => group.functions.length > 0);
}

/** An outside body, or a team of only those. */
export function isOutside(flow: Flow, functionId: FunctionId): boolean {
  const fn = flow.functions.find((one) => one.id === functionId);
  if (fn?.kind !== 'team' || fn.memberIds.length === 0) return fn?.kind === 'external';
  return fn.memberIds.every((id) => flow.functions.find((one) => one.id === id)?.kind === 'external');
}

function isOutsideColumn(flow: Flow, { functionIds, responsibility }: Column): boolean {
  return functionIds.length === 0
    ? responsibility === 'outside'
    : functionIds.every((id) => isOutside(flow, id));
}

/** Carries the card; the other parts help, or hear of it. */
export function isActing(part: CardPart): boolean {
  return part === 'does' || part === 'decides';
}

/** The columns that carry a card: those that do or decide, all its columns when none does. */
export function carryingColumns(flow: Flow, card: Card): Column[] {
  const leading = card.parts.filter((part) => isActing(part.part));
  const ids = (leading.length > 0 ? leading : card.parts).map((part) => part.columnId);
  return flow.columns.filter((column) => ids.includes(column.id));
}

/** A question that nobody here answers: only outside bodies decide it. */
export function isAnsweredOutside(flow: Flow, card: Card): boolean {
  if (card.kind !== 'question') return false;
  const columns = carryingColumns(flow, card);
  return columns.length > 0 && columns.every((column) => isOutsideColumn(flow, column));
}

/** A question that only outside bodies answer, and in which these columns have no part. */
export function isAskedOutside(flow: Flow, card: Card, columnIds: readonly ColumnId[]): boolean {
  return !hasPart(card, columnIds) && isAnsweredOutside(flow, card);
}

/** These columns have a part in the card. */
export function hasPart(card: Card, columnIds: readonly ColumnId[]): boolean {
  return card.parts.some((part) => columnIds.includes(part.columnId));
}

export function namesOf(index: FlowIndex, ids: readonly FunctionId[]): string[] {
  return index.flow.functions.filter((fn) => ids.includes(fn.id)).map((fn) => fn.name);
}
