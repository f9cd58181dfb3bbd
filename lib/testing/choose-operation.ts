import { cardAs, cardsOf, columnsOf } from '@/lib/core/protocol/questions';
import type { Operation, OperationKind } from '@/lib/core/protocol';
import type { ColumnId, EntryId } from '@/schemas/ids';
import { entryCollections, type EntryCollection, type Protocol } from '@/schemas/protocol';
import type { Card, Exit, PartOfColumn, Route } from '@/schemas/protocol-flow';
import { action, column, note, outcome, question, route, schoolFunction, step } from './build-protocol';

/** What chance decided about one operation, before there is a document to apply it to. */
export type Choice = { kind: Exclude<OperationKind, 'replace_protocol'>; picks: number[]; words: string };

/** Spends the picks one by one: which of a list, yes or no, which place. */
class Picks {
  private next = 0;
  private readonly choice: Choice;
  constructor(choice: Choice) {
    this.choice = choice;
  }
  number(): number {
    const { picks } = this.choice;
    this.next += 1;
    return picks[(this.next - 1) % picks.length] ?? 0;
  }
  one<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.number() % list.length];
  }
  some<T>(list: readonly T[]): T[] {
    const bits = this.number();
    return list.filter((_item, index) => (bits >> index) & 1);
  }
  yes(): boolean {
    return this.number() % 2 === 0;
  }
  get words(): string {
    return this.choice.words;
  }
  fresh(prefix: string): string {
    return `${prefix}-${this.number().toString(36)}${this.number().toString(36)}`;
  }
}

function wayOf(protocol: Protocol, from: Route, picks: Picks): Exit['to'] | undefined {
  const otherRoute = picks.number() % 8 === 0 ? picks.one(protocol.routes) : undefined;
  if (otherRoute) return { routeId: otherRoute.id };
  const target = picks.one(cardsOf(from));
  return target && { cardId: target.id };
}

function partsOf(protocol: Protocol, of: Route, picks: Picks): PartOfColumn[] {
  const columns = columnsOf(protocol, of);
  const some = picks.some(columns);
  const first = picks.one(columns);
  return (some.length > 0 ? some : first ? [first] : []).map(({ id }) => ({ columnId: id, part: 'does' }));
}

function newExit(protocol: Protocol, from: Route, picks: Picks): Exit | undefined {
  const to = wayOf(protocol, from, picks);
  return to && { id: picks.fresh('x') as Exit['id'], label: picks.words, answers: [], tags: [], to };
}

function newCard(protocol: Protocol, of: Route, picks: Picks): Card {
  const id = picks.fresh('k');
  const columns: string[] = partsOf(protocol, of, picks).map((part) => part.columnId);
  const card = picks.one([
    action(id, columns),
    note(id, columns),
    question(id, columns),
    outcome(id),
    cardAs(action(id, columns), 'handover'),
  ])!;
  const exit = picks.yes() ? newExit(protocol, of, picks) : undefined;
  return { ...card, title: picks.words, exits: exit ? [exit] : [] };
}

function newEntry(collection: EntryCollection, picks: Picks): Operation {
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
  }
}

function aboutEntry(kind: 'replace_entry' | 'move_entry' | 'remove_entry', protocol: Protocol, picks: Picks) {
  const filled = entryCollections.filter((name) => protocol[name].length > 0);
  const collection = picks.one(filled);
  const entry = collection && picks.one<{ id: EntryId }>(protocol[collection]);
  if (!collection || !entry) return undefined;
  if (kind === 'remove_entry') return { kind, collection, entryId: entry.id };
  if (kind === 'move_entry') return { kind, collection, entryId: entry.id, index: picks.number() % 5 };
  const renamed = 'title' in entry ? { ...entry, title: picks.words } : entry;
  return { kind, collection, entry: renamed } as Operation;
}

function columnPatch(protocol: Protocol, picks: Picks) {
  const free = protocol.functions.filter(
    ({ id }) => !protocol.columns.some((c) => c.functionIds.includes(id)),
  );
  return picks.yes() ? { label: picks.words } : { functionIds: picks.some(free).map(({ id }) => id) };
}

function columnSelection(protocol: Protocol, of: Route, picks: Picks): ColumnId[] | null {
  const used = new Set(cardsOf(of).flatMap((card) => card.parts.map((part) => part.columnId)));
  const chosen = protocol.columns.filter(({ id }) => used.has(id) || picks.yes()).map(({ id }) => id);
  return picks.yes() ? chosen : null;
}

/**
 * An operation of the chosen kind about things this protocol holds, mostly acceptable; undefined when the
 * protocol holds nothing of the kind.
 */
export function chooseOperation(protocol: Protocol, choice: Choice): Operation | undefined {
  const picks = new Picks(choice);
  const { kind } = choice;
  const someRoute = picks.one(protocol.routes);
  const someStep = someRoute && picks.one(someRoute.steps);
  const someCard = someRoute && picks.one(cardsOf(someRoute));
  const someColumn = picks.one(protocol.columns);
  const someFunction = picks.one(protocol.functions);
  const someExit = someCard && picks.one(someCard.exits);
  const index = picks.number() % 6;
  switch (kind) {
    case 'change_protocol':
      return {
        kind,
        patch: picks.yes() ? { title: picks.words } : { subtitle: picks.yes() ? picks.words : null },
      };
    case 'add_function':
      return { kind, index, function: schoolFunction(picks.fresh('f')) };
    case 'change_function':
      return someFunction && { kind, functionId: someFunction.id, patch: { name: picks.words } };
    case 'remove_function':
      return someFunction && { kind, functionId: someFunction.id };
    case 'add_column':
      return { kind, index, column: column(picks.fresh('c')) };
    case 'change_column':
      return someColumn && { kind, columnId: someColumn.id, patch: columnPatch(protocol, picks) };
    case 'move_column':
      return someColumn && { kind, columnId: someColumn.id, index };
    case 'remove_column':
      return someColumn && { kind, columnId: someColumn.id };
    case 'add_route':
      return {
        kind,
        index,
        route: route(picks.fresh('r'), [step(picks.fresh('s'), [outcome(picks.fresh('k'))])]),
      };
    case 'change_route':
      return (
        someRoute && {
          kind,
          routeId: someRoute.id,
          patch: { columnIds: columnSelection(protocol, someRoute, picks) },
        }
      );
    case 'move_route':
      return someRoute && { kind, routeId: someRoute.id, index };
    case 'remove_route':
      return someRoute && { kind, routeId: someRoute.id };
    case 'add_step':
      return someRoute && { kind, routeId: someRoute.id, index, step: step(picks.fresh('s'), []) };
    case 'change_step':
      return someStep && { kind, stepId: someStep.id, patch: { title: picks.words, deadline: null } };
    case 'move_step':
      return someStep && { kind, stepId: someStep.id, index };
    case 'remove_step':
      return someStep && { kind, stepId: someStep.id };
    case 'add_card':
      return (
        someRoute &&
        someStep && { kind, stepId: someStep.id, index, card: newCard(protocol, someRoute, picks) }
      );
    case 'change_card':
      return someCard && { kind, cardId: someCard.id, patch: { title: picks.words } };
    case 'replace_card':
      return (
        someCard && {
          kind,
          card: cardAs(someCard, picks.one(['action', 'question', 'outcome', 'note'] as const)!),
        }
      );
    case 'move_card': {
      const parts = someRoute && partsOf(protocol, someRoute, picks);
      return (
        someCard && someStep && parts && { kind, cardId: someCard.id, stepId: someStep.id, index, parts }
      );
    }
    case 'remove_card':
      return someCard && { kind, cardId: someCard.id };
    case 'add_exit': {
      const exit = someRoute && newExit(protocol, someRoute, picks);
      return someCard && exit && { kind, cardId: someCard.id, index, exit };
    }
    case 'change_exit':
      return (
        someCard &&
        someExit && { kind, cardId: someCard.id, exitId: someExit.id, patch: { label: picks.words } }
      );
    case 'remove_exit':
      return someCard && someExit && { kind, cardId: someCard.id, exitId: someExit.id };
    case 'add_entry':
      return newEntry(picks.one(entryCollections)!, picks);
    case 'replace_entry':
    case 'move_entry':
    case 'remove_entry':
      return aboutEntry(kind, protocol, picks);
    case 'batch': {
      const card = someRoute && newCard(protocol, someRoute, picks);
      const exit = card && { ...newExit(protocol, someRoute, picks)!, to: { cardId: card.id } };
      if (!card || !exit || !someCard || !someStep) return undefined;
      return {
        kind,
        operations: [
          { kind: 'add_card', stepId: someStep.id, index, card },
          { kind: 'add_exit', cardId: someCard.id, index, exit },
        ],
      };
    }
  }
}
