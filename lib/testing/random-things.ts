import { cardAs, cardsOf, columnsOf } from '@/lib/core/protocol/questions';
import type { AnyEntry, Operation, OperationKind } from '@/lib/core/protocol';
import type { ColumnId, EntryId } from '@/schemas/ids';
import { entryCollections, type EntryCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, PartOfColumn, Route } from '@/schemas/protocol-flow';
import { action, note, outcome, question } from './build-protocol';
import type { Picks } from './picks';

export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;

function wayOf(protocol: Protocol, from: Route, picks: Picks): Exit['to'] | undefined {
  const otherRoute = picks.number() % 8 === 0 ? picks.one(protocol.routes) : undefined;
  if (otherRoute) return { routeId: otherRoute.id };
  const target = picks.one(cardsOf(from));
  return target && { cardId: target.id };
}

export function partsOf(protocol: Protocol, of: Route, picks: Picks): PartOfColumn[] {
  const columns = columnsOf(protocol, of);
  const some = picks.some(columns);
  const first = picks.one(columns);
  return (some.length > 0 ? some : first ? [first] : []).map(({ id }) => ({ columnId: id, part: 'does' }));
}

export function newExit(protocol: Protocol, from: Route, picks: Picks): Exit | undefined {
  const to = wayOf(protocol, from, picks);
  const footnote = picks.number() % 4 === 0 ? { footnote: picks.words } : {};
  return (
    to && { id: picks.fresh('x') as Exit['id'], label: picks.words, ...footnote, answers: [], tags: [], to }
  );
}

export function newCard(protocol: Protocol, of: Route, picks: Picks): Card {
  const id = picks.fresh('k');
  const columns: string[] = partsOf(protocol, of, picks).map((part) => part.columnId);
  const card = picks.one([
    action(id, columns),
    note(id, columns),
    question(id, columns, [], { questions: picks.yes() ? ['other'] : ['weighing-2', 'report-needed'] }),
    outcome(id),
    cardAs(action(id, columns), 'handover'),
  ])!;
  const exit = picks.yes() ? newExit(protocol, of, picks) : undefined;
  return { ...card, title: picks.words, exits: exit ? [exit] : [] };
}

export function newEntry(collection: EntryCollection, picks: Picks): OperationOf<'add_entry'> {
  const id = picks.fresh('e') as EntryId;
  const text = { type: 'doc' as const, content: [] };
  const index = picks.number() % 4;
  const add = { kind: 'add_entry' as const, index };
  const { words } = picks;
  switch (collection) {
    case 'recitals':
      return { ...add, collection, entry: { id, text } };
    case 'globalExits':
      return {
        ...add,
        collection,
        entry: { id, kind: 'other', label: words, text: '', contactIds: [], tags: [] },
      };
    case 'contacts':
      return { ...add, collection, entry: { id, name: words, kind: 'other', routeIds: [] } };
    case 'definitions':
      return { ...add, collection, entry: { id, term: words, text, examples: [], tags: [] } };
    case 'chapters':
      return {
        ...add,
        collection,
        entry: { id, title: words, level: 1, body: text, functionIds: [], tags: [] },
      };
    case 'annexes':
      return { ...add, collection, entry: { id, label: 'A', title: words, body: text, tags: [] } };
    case 'signalLists':
      return { ...add, collection, entry: { id, title: words, groups: [], tags: [] } };
    case 'forms':
      return { ...add, collection, entry: { id, title: words, fields: [], tags: [] } };
    case 'participation':
      return {
        ...add,
        collection,
        entry: { id, label: '1', title: words, body: text, functionIds: [], tags: [] },
      };
    case 'sources':
      return { ...add, collection, entry: { id, title: words } };
    case 'exceptions':
      return {
        ...add,
        collection,
        entry: { id, finding: `ML-14:${id}`, reason: words, givenOn: '2026-11-01' },
      };
  }
}

/** One of the lists that hold something, and one entry of it. */
export function someEntry(protocol: Protocol, picks: Picks) {
  const collection = picks.one(entryCollections.filter((name) => protocol[name].length > 0));
  const entry = collection && picks.one<AnyEntry>(protocol[collection]);
  return collection && entry && { collection, entry };
}

export function columnSelection(protocol: Protocol, of: Route, picks: Picks): ColumnId[] | null {
  const used = new Set(cardsOf(of).flatMap((card) => card.parts.map((part) => part.columnId)));
  const chosen = protocol.columns.filter(({ id }) => used.has(id) || picks.yes()).map(({ id }) => id);
  return picks.yes() ? chosen : null;
}
