import { findCard, findStep } from '@/lib/core/protocol/questions';
import type { Where } from '@/lib/core/rules';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Aim, EditorView } from '../editor-view';
import { placeOf } from './places';

type Seen = Partial<EditorView> & { aim: Aim };

/** What comes on screen, and what gets the focus, when somebody goes to the place of a finding. */
export function viewOfPlace(protocol: Protocol, where: Where, now: Pick<EditorView, 'tab'>): Seen {
  if (where.collection) return ofText(protocol, where.collection, where.entryId);
  if (where.field) return { tab: 'text', entryId: null, aim: placeOf.field(where.field) };
  return ofFlow(protocol, where, now.tab) ?? ofPeople(protocol, where) ?? ofWhole(protocol, now.tab);
}

function ofText(protocol: Protocol, collection: NonNullable<Where['collection']>, entryId?: EntryId): Seen {
  const isThere = protocol[collection].some(({ id }) => id === entryId);
  return {
    tab: 'text',
    collection,
    entryId: isThere && entryId ? entryId : ('entry-none' as EntryId),
    aim: isThere ? placeOf.entry : placeOf.addEntry,
  };
}

function ofFlow(protocol: Protocol, { routeId, stepId, cardId }: Where, tab: EditorView['tab']) {
  const card = cardId && findCard(protocol, cardId);
  const step = card ?? (stepId && findStep(protocol, stepId));
  const route = step ? step.route : protocol.routes.find(({ id }) => id === routeId);
  if (!route) return undefined;
  return {
    tab: flowTab(tab),
    routeId: route.id,
    stepId: step?.step.id ?? null,
    chosen: card ? { on: 'card' as const, cardId: card.card.id } : null,
    aim: card ? placeOf.card(card.card.id) : step ? placeOf.step(step.step.id) : placeOf.route,
  };
}

function ofPeople(protocol: Protocol, { columnId, functionId }: Where): Seen | undefined {
  const column = protocol.columns.find(({ id }) => id === columnId);
  if (column) return { tab: 'people', aim: placeOf.column(column.id) };
  const one = protocol.functions.find(({ id }) => id === functionId);
  return one && { tab: 'people', aim: placeOf.function(one.id) };
}

/** About the protocol as a whole: a route where there is none, else what it says of itself. */
function ofWhole(protocol: Protocol, tab: EditorView['tab']): Seen {
  if (protocol.routes.length === 0) return { tab: flowTab(tab), aim: placeOf.noRoute };
  return { tab: 'text', entryId: null, aim: placeOf.about };
}

function flowTab(tab: EditorView['tab']): 'flow' | 'table' {
  return tab === 'table' ? 'table' : 'flow';
}
