import { everyCard, type FoundCard } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, FunctionId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Exit, Route, SchoolFunction } from '@/schemas/protocol-flow';

/** What the engine reads of a protocol; the browser gets only this much. */
export type Flow = Pick<Protocol, 'functions' | 'columns' | 'routes' | 'startQuestion'>;

export type Place = FoundCard & { order: number };

export type FlowIndex = {
  flow: Flow;
  /** Every card with its place; `order` counts in reading order over all routes. */
  places: Map<CardId, Place>;
};

export function indexFlow(flow: Flow): FlowIndex {
  const places = everyCard(flow).map((found, order): [CardId, Place] => [found.card.id, { ...found, order }]);
  return { flow, places: new Map(places) };
}

export function findRoute(flow: Flow, routeId: RouteId): Route | undefined {
  return flow.routes.find((route) => route.id === routeId);
}

/** The card an exit leads to: the card itself, or where that route starts. */
export function targetOf(flow: Flow, exit: Exit): CardId | undefined {
  if ('cardId' in exit.to) return exit.to.cardId;
  return findRoute(flow, exit.to.routeId)?.startCardId ?? undefined;
}

/**
 * The columns whose cards a function sees, its own first: where it stands, the columns of teams it
 * belongs to, and columns meant for everybody. Empty when the protocol gives the function no place.
 */
export function columnsOfFunction(flow: Flow, functionId: FunctionId): ColumnId[] {
  const byId = new Map(flow.functions.map((fn) => [fn.id, fn]));
  const standsIn = (ids: FunctionId[]) => ids.includes(functionId);
  const ofTeam = (ids: FunctionId[]) => ids.some((id) => byId.get(id)?.memberIds.includes(functionId));
  const forAll = (ids: FunctionId[]) => ids.some((id) => byId.get(id)?.kind === 'everyone');
  const found = [standsIn, ofTeam, forAll].flatMap((test) =>
    flow.columns.filter((column) => test(column.functionIds)).map((column) => column.id),
  );
  return [...new Set(found)];
}

export type FunctionGroup = { columnId: ColumnId; functions: SchoolFunction[] };

/** Whom the first screen offers: the functions per column, with the members of teams; no outside bodies. */
export function functionGroups(flow: Flow): FunctionGroup[] {
  const byId = new Map(flow.functions.map((fn) => [fn.id, fn]));
  const inColumn = new Set(flow.columns.flatMap((column) => column.functionIds));
  const offered = new Set<FunctionId>();
  return flow.columns
    .map((column) => {
      const ids = column.functionIds.flatMap((id) => [
        id,
        ...(byId.get(id)?.memberIds ?? []).filter((member) => !inColumn.has(member)),
      ]);
      const functions = [...new Set(ids)]
        .map((id) => byId.get(id))
        .filter((fn): fn is SchoolFunction => fn !== undefined && fn.kind !== 'external')
        .filter((fn) => !offered.has(fn.id));
      functions.forEach((fn) => offered.add(fn.id));
      return { columnId: column.id, functions };
    })
    .filter((group) => group.functions.length > 0);
}
