import { responsibilityTone } from '@/lib/core/design';
import type { CardId, ColumnId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, SchoolFunction, Step } from '@/schemas/protocol-flow';
import type { Measurer } from './measurer';
import type { Style } from './style';

export type CardPlace = { card: Card; step: Step; route: Route; index: number };

/** What every pass looks things up in: made once per layout. */
export type Lookup = {
  protocol: Protocol;
  cards: ReadonlyMap<CardId, CardPlace>;
  functions: ReadonlyMap<FunctionId, SchoolFunction>;
  columnLabel: ReadonlyMap<ColumnId, string>;
  tone: ReadonlyMap<ColumnId, string>;
};

/** What a piece is made with. */
export type Kit = {
  lookup: Lookup;
  measurer: Measurer;
  style: Style;
  /** The cards that stand on this page: exits to others cannot be a line and are said in words. */
  onPage: ReadonlySet<CardId>;
};

export function makeLookup(protocol: Protocol): Lookup {
  const cards = new Map<CardId, CardPlace>();
  for (const route of protocol.routes) {
    for (const step of route.steps) {
      step.cards.forEach((card, index) => cards.set(card.id, { card, step, route, index }));
    }
  }
  return {
    protocol,
    cards,
    functions: new Map(protocol.functions.map((each) => [each.id, each])),
    columnLabel: new Map(protocol.columns.map((column) => [column.id, column.label])),
    tone: new Map(protocol.columns.map((column) => [column.id, responsibilityTone[column.responsibility]])),
  };
}

/** The short name of a function where it has one. */
export function functionNames(lookup: Lookup, ids: readonly FunctionId[]): string {
  return ids.flatMap((id) => lookup.functions.get(id)?.name ?? []).join(', ');
}
