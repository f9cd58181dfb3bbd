import { exit as exitSchema } from '@/schemas/protocol-flow';
import { findCard, findStep } from '../find';
import type { Protocol } from '@/schemas/protocol';
import { digest, digestOf } from './digest';
import { entriesOf } from './entries';
import type { Operation } from '@/schemas/operation';
import type { Apply } from './operation-definition';

type Thing = { id: string };

/** The words of an answer and where it leads are one thing: all of it has to be as it was. */
const wholeExit = Object.keys(exitSchema.shape).filter((name) => name !== 'id');

/**
 * The edit with what it is made on: the values it takes the place of, the neighbour in a list, a digest of what it takes
 * away. So it can be made on a document that others changed since, and taken back without taking theirs back. What an
 * edit says of it already stays; an edit of something that is not there is given back as it is.
 */
export function madeOn(protocol: Protocol, operation: Operation, apply: Apply): Operation {
  switch (operation.kind) {
    case 'batch': {
      let current = protocol;
      const operations = operation.operations.map((member) => {
        const made = madeOn(current, member, apply);
        const applied = apply(current, made);
        if (applied.ok) current = applied.value.protocol;
        return made;
      });
      return { ...operation, operations };
    }
    case 'change_protocol':
      return withWas(operation, protocol);
    case 'change_function':
      return withWas(operation, byId(protocol.functions, operation.functionId));
    case 'change_column':
      return withWas(operation, byId(protocol.columns, operation.columnId));
    case 'change_route':
      return withWas(operation, byId(protocol.routes, operation.routeId));
    case 'change_step':
      return withWas(operation, findStep(protocol, operation.stepId)?.step);
    case 'change_card':
      return withWas(operation, findCard(protocol, operation.cardId)?.card);
    case 'change_exit': {
      const exit = byId(findCard(protocol, operation.cardId)?.card.exits ?? [], operation.exitId);
      return withWas(operation, exit, wholeExit);
    }
    case 'replace_card': {
      const was = operation.was ?? findCard(protocol, operation.card.id)?.card;
      return was ? { ...operation, was } : operation;
    }
    case 'replace_entry': {
      const was = operation.was ?? byId(entriesOf(protocol, operation.collection), operation.entry.id);
      return was ? { ...operation, was } : operation;
    }
    case 'replace_protocol':
      return { ...operation, was: operation.was ?? digest(protocol) };
    case 'move_card': {
      const found = findCard(protocol, operation.cardId);
      const cards = (findStep(protocol, operation.stepId)?.step.cards ?? []).filter(
        ({ id }) => id !== operation.cardId,
      );
      const was = operation.was ?? (found && { stepId: found.step.id, parts: found.card.parts });
      return { ...placed(operation, cards), ...(was && { was }) };
    }
    case 'add_function':
      return placed(operation, protocol.functions);
    case 'add_column':
      return placed(operation, protocol.columns);
    case 'move_column':
      return placed(operation, without(protocol.columns, operation.columnId));
    case 'add_route':
      return placed(operation, protocol.routes);
    case 'move_route':
      return placed(operation, without(protocol.routes, operation.routeId));
    case 'add_step':
      return placed(operation, byId(protocol.routes, operation.routeId)?.steps ?? []);
    case 'move_step':
      return placed(
        operation,
        without(findStep(protocol, operation.stepId)?.route.steps ?? [], operation.stepId),
      );
    case 'add_card':
      return placed(operation, findStep(protocol, operation.stepId)?.step.cards ?? []);
    case 'add_exit':
      return placed(operation, findCard(protocol, operation.cardId)?.card.exits ?? []);
    case 'move_exit':
      return placed(
        operation,
        without(findCard(protocol, operation.cardId)?.card.exits ?? [], operation.exitId),
      );
    case 'add_entry':
      return placed(operation, entriesOf(protocol, operation.collection));
    case 'move_entry':
      return placed(operation, without(entriesOf(protocol, operation.collection), operation.entryId));
    case 'remove_function':
    case 'remove_column':
    case 'remove_route':
    case 'remove_step':
    case 'remove_card':
    case 'remove_exit':
    case 'remove_entry': {
      if (operation.was !== undefined) return operation;
      const applied = apply(protocol, operation);
      return applied.ok ? { ...operation, was: digestOf(protocol, applied.value.protocol) } : operation;
    }
  }
}

/** Does the edit say what it was made on? Those of a page from before it did so do not. */
export function saysItsBase(operation: Operation): boolean {
  if (operation.kind === 'batch') return operation.operations.every(saysItsBase);
  const isPlaced = !('index' in operation) || operation.after !== undefined;
  const isKnown =
    operation.kind.startsWith('add_') ||
    isMove(operation) ||
    ('was' in operation && operation.was !== undefined);
  return isPlaced && isKnown;
}

/** Only the move of a card changes more than its place. */
const isMove = ({ kind }: Operation) => kind.startsWith('move_') && kind !== 'move_card';

const byId = <T extends Thing>(list: readonly T[], id: string) => list.find((item) => item.id === id);
const without = <T extends Thing>(list: readonly T[], id: string) => list.filter((item) => item.id !== id);

function withWas<T extends { patch: object; was?: object | undefined }>(
  operation: T,
  target: object | undefined,
  names: readonly string[] = [],
): T {
  if (!target) return operation;
  const there = valuesIn(target, [...Object.keys(operation.patch), ...names]);
  return { ...operation, was: { ...there, ...operation.was } };
}

/** Fields of a thing as an edit says what it was made on: null for one that is not there. */
export function valuesIn(thing: object, names: readonly string[]): Record<string, unknown> {
  const fields = thing as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

/** `list` without the thing itself. */
function placed<T extends { index: number; after?: string | null | undefined }>(
  operation: T,
  list: readonly Thing[],
): T {
  if (operation.after !== undefined) return operation;
  return { ...operation, after: list[Math.min(operation.index, list.length) - 1]?.id ?? null };
}
