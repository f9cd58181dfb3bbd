import type { Protocol } from '@/schemas/protocol';
import { edited, type FixOperation } from './edited';
import type { FixContext } from './fix';

/** A fix while it is being made: the document so far, the model, and the edits that led here. */
export type Draft = {
  readonly protocol: Protocol;
  readonly model: Protocol;
  /** Makes one more edit. The document is sound after each: first the card, then the line to it. */
  edit: (operation: FixOperation) => void;
  /** An id that the document does not use yet. */
  freshId: (prefix: string) => string;
  /** All edits as one; undefined when there are none. */
  finish: () => FixOperation | undefined;
};

export function draftOf({ protocol, model, newId }: Omit<FixContext, 'finding'>): Draft {
  const operations: FixOperation[] = [];
  const used = idsIn(protocol);
  let current = protocol;
  return {
    get protocol() {
      return current;
    },
    model,
    edit(operation) {
      current = edited(current, operation);
      operations.push(operation);
    },
    freshId(prefix) {
      const first = newId(prefix);
      let id = first;
      for (let count = 2; used.has(id); count += 1) id = `${first.slice(0, 43)}-${count}`;
      used.add(id);
      return id;
    },
    finish: () => (operations.length > 1 ? { kind: 'batch', operations } : operations[0]),
  };
}

/** Every id in the document, of whatever it is. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (value === null || typeof value !== 'object') return found;
  if ('id' in value && typeof value.id === 'string') found.add(value.id);
  for (const part of Object.values(value)) idsIn(part, found);
  return found;
}
