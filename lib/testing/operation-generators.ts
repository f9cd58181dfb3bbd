import { cardAs, cardsOf } from '@/lib/core/protocol/questions';
import type { OperationKind } from '@/lib/core/protocol';
import { entryCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import { column, outcome, route, schoolFunction, step } from './build-protocol';
import { Picks, type Chance } from './picks';
import { cardPatch, columnPatch, protocolPatch, stepPatch } from './random-patches';
import {
  columnSelection,
  newCard,
  newEntry,
  newExit,
  partsOf,
  someEntry,
  type OperationOf,
} from './random-things';

/** Things of the protocol that chance picks; undefined where it holds none. */
export function drawFrom(protocol: Protocol, chance: Chance) {
  const picks = new Picks(chance);
  const someRoute = picks.one(protocol.routes);
  const someStep = someRoute && picks.one(someRoute.steps);
  const someCard = someRoute && picks.one(cardsOf(someRoute));
  const someColumn = picks.one(protocol.columns);
  const someFunction = picks.one(protocol.functions);
  const someExit = someCard && picks.one(someCard.exits);
  const index = picks.number() % 6;
  return { protocol, picks, someRoute, someStep, someCard, someColumn, someFunction, someExit, index };
}

type Drawn = ReturnType<typeof drawFrom>;

/** The whole document at once is no edit among edits: replace-protocol.test.ts looks after it. */
export type GeneratedKind = Exclude<OperationKind, 'replace_protocol'>;

/**
 * For each kind of operation how often it is drawn (the edits of everyday more often than the removal of a
 * whole route), and how one is made, mostly acceptable, out of what was drawn. Undefined when the protocol
 * holds nothing of the kind.
 */
export const operationGenerators: {
  readonly [K in GeneratedKind]: { often: number; make: (drawn: Drawn) => OperationOf<K> | undefined };
} = {
  change_protocol: {
    often: 1,
    make: ({ protocol, picks }) => ({ kind: 'change_protocol', patch: protocolPatch(protocol, picks) }),
  },
  add_function: {
    often: 2,
    make: ({ picks, index }) => ({
      kind: 'add_function',
      index,
      function: schoolFunction(picks.fresh('f')),
    }),
  },
  change_function: {
    often: 1,
    make: ({ someFunction, picks }) =>
      someFunction && { kind: 'change_function', functionId: someFunction.id, patch: { name: picks.words } },
  },
  remove_function: {
    often: 2,
    make: ({ someFunction }) => someFunction && { kind: 'remove_function', functionId: someFunction.id },
  },
  add_column: {
    often: 2,
    make: ({ picks, index }) => ({ kind: 'add_column', index, column: column(picks.fresh('c')) }),
  },
  change_column: {
    often: 2,
    make: ({ protocol, someColumn, picks }) =>
      someColumn && { kind: 'change_column', columnId: someColumn.id, patch: columnPatch(protocol, picks) },
  },
  move_column: {
    often: 2,
    make: ({ someColumn, index }) => someColumn && { kind: 'move_column', columnId: someColumn.id, index },
  },
  remove_column: {
    often: 2,
    make: ({ someColumn }) => someColumn && { kind: 'remove_column', columnId: someColumn.id },
  },
  add_route: {
    often: 1,
    make: ({ picks, index }) => ({
      kind: 'add_route',
      index,
      route: route(picks.fresh('r'), [step(picks.fresh('s'), [outcome(picks.fresh('k'))])]),
    }),
  },
  change_route: {
    often: 3,
    make: ({ protocol, someRoute, picks }) =>
      someRoute && {
        kind: 'change_route',
        routeId: someRoute.id,
        patch: { columnIds: columnSelection(protocol, someRoute, picks) },
      },
  },
  move_route: {
    often: 1,
    make: ({ someRoute, index }) => someRoute && { kind: 'move_route', routeId: someRoute.id, index },
  },
  remove_route: {
    often: 1,
    make: ({ someRoute }) => someRoute && { kind: 'remove_route', routeId: someRoute.id },
  },
  add_step: {
    often: 3,
    make: ({ someRoute, picks, index }) =>
      someRoute && { kind: 'add_step', routeId: someRoute.id, index, step: step(picks.fresh('s'), []) },
  },
  change_step: {
    often: 1,
    make: ({ someStep, picks }) =>
      someStep && { kind: 'change_step', stepId: someStep.id, patch: stepPatch(picks) },
  },
  move_step: {
    often: 2,
    make: ({ someStep, index }) => someStep && { kind: 'move_step', stepId: someStep.id, index },
  },
  remove_step: {
    often: 2,
    make: ({ someStep }) => someStep && { kind: 'remove_step', stepId: someStep.id },
  },
  add_card: {
    often: 8,
    make: ({ protocol, someRoute, someStep, picks, index }) =>
      someRoute &&
      someStep && { kind: 'add_card', stepId: someStep.id, index, card: newCard(protocol, someRoute, picks) },
  },
  change_card: {
    often: 2,
    make: ({ protocol, someCard, picks }) =>
      someCard && { kind: 'change_card', cardId: someCard.id, patch: cardPatch(protocol, someCard, picks) },
  },
  replace_card: {
    often: 4,
    make: ({ someCard, picks }) =>
      someCard && {
        kind: 'replace_card',
        card: cardAs(someCard, picks.one(['action', 'question', 'outcome', 'note'] as const)!),
      },
  },
  move_card: {
    often: 8,
    make: ({ protocol, someRoute, someStep, someCard, picks, index }) => {
      const parts = someRoute && partsOf(protocol, someRoute, picks);
      if (!someCard || !someStep || !parts) return undefined;
      return { kind: 'move_card', cardId: someCard.id, stepId: someStep.id, index, parts };
    },
  },
  remove_card: {
    often: 4,
    make: ({ someCard }) => someCard && { kind: 'remove_card', cardId: someCard.id },
  },
  add_exit: {
    often: 6,
    make: ({ protocol, someRoute, someCard, picks, index }) => {
      const exit = someRoute && newExit(protocol, someRoute, picks);
      return someCard && exit && { kind: 'add_exit', cardId: someCard.id, index, exit };
    },
  },
  change_exit: {
    often: 2,
    make: ({ someCard, someExit, picks }) =>
      someCard &&
      someExit && {
        kind: 'change_exit',
        cardId: someCard.id,
        exitId: someExit.id,
        patch: picks.yes() ? { label: picks.words } : { footnote: picks.yes() ? picks.words : null },
      },
  },
  move_exit: {
    often: 2,
    make: ({ someCard, someExit, index }) =>
      someCard && someExit && { kind: 'move_exit', cardId: someCard.id, exitId: someExit.id, index },
  },
  remove_exit: {
    often: 2,
    make: ({ someCard, someExit }) =>
      someCard && someExit && { kind: 'remove_exit', cardId: someCard.id, exitId: someExit.id },
  },
  add_entry: {
    often: 3,
    make: ({ picks }) => newEntry(picks.one(entryCollections)!, picks),
  },
  replace_entry: {
    often: 2,
    make: ({ protocol, picks }) => {
      const some = someEntry(protocol, picks);
      if (!some) return undefined;
      const { collection, entry } = some;
      const renamed = 'title' in entry ? { ...entry, title: picks.words } : entry;
      return { kind: 'replace_entry', collection, entry: renamed };
    },
  },
  move_entry: {
    often: 2,
    make: ({ protocol, picks }) => {
      const some = someEntry(protocol, picks);
      if (!some) return undefined;
      const { collection, entry } = some;
      return { kind: 'move_entry', collection, entryId: entry.id, index: picks.number() % 5 };
    },
  },
  remove_entry: {
    often: 3,
    make: ({ protocol, picks }) => {
      const some = someEntry(protocol, picks);
      return some && { kind: 'remove_entry', collection: some.collection, entryId: some.entry.id };
    },
  },
  batch: {
    often: 4,
    make: ({ protocol, someRoute, someStep, someCard, picks, index }) => {
      const card = someRoute && newCard(protocol, someRoute, picks);
      const exit = card && { ...newExit(protocol, someRoute, picks)!, to: { cardId: card.id } };
      if (!card || !exit || !someCard || !someStep) return undefined;
      return {
        kind: 'batch',
        operations: [
          { kind: 'add_card', stepId: someStep.id, index, card },
          { kind: 'add_exit', cardId: someCard.id, index, exit },
        ],
      };
    },
  },
};
