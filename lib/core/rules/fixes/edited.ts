import { assertNever } from '@/lib/core/result';
import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, Step } from '@/schemas/protocol-flow';

type Simple = Extract<
  Operation,
  {
    kind:
      | 'change_protocol'
      | 'add_function'
      | 'change_function'
      | 'add_column'
      | 'change_column'
      | 'add_route'
      | 'change_route'
      | 'add_step'
      | 'change_step'
      | 'add_card'
      | 'replace_card'
      | 'add_exit'
      | 'change_exit'
      | 'add_entry'
      | 'replace_entry'
      | 'replace_protocol';
  }
>;

/** The edits that fixes are made of. Their patches set values and never clear one. */
export type FixOperation = Simple | { kind: 'batch'; operations: FixOperation[] };

/**
 * The protocol after an edit of a fix. Checks nothing: `applyOperation` (lib/core/protocol) does, and gives the same
 * document; it brings the parser along, which the check in the browser goes without.
 */
export function edited(protocol: Protocol, operation: FixOperation): Protocol {
  switch (operation.kind) {
    case 'batch':
      return operation.operations.reduce(edited, protocol);
    case 'replace_protocol':
      return { ...operation.protocol, id: protocol.id };
    case 'change_protocol':
      return { ...protocol, ...operation.patch } as Protocol;
    case 'add_function':
      return { ...protocol, functions: inserted(protocol.functions, operation.index, operation.function) };
    case 'change_function':
      return { ...protocol, functions: patched(protocol.functions, operation.functionId, operation.patch) };
    case 'add_column':
      return { ...protocol, columns: inserted(protocol.columns, operation.index, operation.column) };
    case 'change_column':
      return { ...protocol, columns: patched(protocol.columns, operation.columnId, operation.patch) };
    case 'add_route':
      return { ...protocol, routes: inserted(protocol.routes, operation.index, operation.route) };
    case 'change_route':
      return { ...protocol, routes: patched(protocol.routes, operation.routeId, operation.patch) };
    case 'add_entry':
    case 'replace_entry':
      return withEntry(protocol, operation);
    case 'add_step':
    case 'change_step':
    case 'add_card':
    case 'replace_card':
    case 'add_exit':
    case 'change_exit':
      return { ...protocol, routes: protocol.routes.map((route) => inRoute(route, operation)) };
    default:
      return assertNever(operation);
  }
}

type Of<K extends Simple['kind']> = Extract<Simple, { kind: K }>;
type InFlow = Of<'add_step' | 'change_step' | 'add_card' | 'replace_card' | 'add_exit' | 'change_exit'>;

function inRoute(route: Route, operation: InFlow): Route {
  if (operation.kind !== 'add_step') {
    return { ...route, steps: route.steps.map((step) => inStep(step, operation)) };
  }
  if (route.id !== operation.routeId) return route;
  return { ...route, steps: inserted(route.steps, operation.index, operation.step) };
}

function inStep(step: Step, operation: Exclude<InFlow, Of<'add_step'>>): Step {
  switch (operation.kind) {
    case 'change_step':
      return step.id === operation.stepId ? ({ ...step, ...operation.patch } as Step) : step;
    case 'add_card':
      if (step.id !== operation.stepId) return step;
      return { ...step, cards: inserted(step.cards, operation.index, operation.card) };
    case 'replace_card':
      return {
        ...step,
        cards: step.cards.map((card) => (card.id === operation.card.id ? operation.card : card)),
      };
    case 'add_exit':
    case 'change_exit':
      return { ...step, cards: step.cards.map((card) => inCard(card, operation)) };
    default:
      return assertNever(operation);
  }
}

function inCard(card: Card, operation: Of<'add_exit' | 'change_exit'>): Card {
  if (card.id !== operation.cardId) return card;
  const exits =
    operation.kind === 'add_exit'
      ? inserted(card.exits, operation.index, operation.exit)
      : patched(card.exits, operation.exitId, operation.patch);
  return { ...card, exits };
}

function withEntry(protocol: Protocol, operation: Of<'add_entry' | 'replace_entry'>): Protocol {
  const list: readonly { id: string }[] = protocol[operation.collection];
  const after =
    operation.kind === 'add_entry'
      ? inserted(list, operation.index, operation.entry)
      : list.map((entry) => (entry.id === operation.entry.id ? operation.entry : entry));
  return { ...protocol, [operation.collection]: after };
}

function inserted<T>(list: readonly T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

function patched<T extends { id: string }>(list: readonly T[], id: string, patch: object): T[] {
  return list.map((item) => (item.id === id ? { ...item, ...patch } : item));
}
