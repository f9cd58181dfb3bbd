import { applyTrusted } from '@/lib/core/protocol/editing';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { FixContext } from './fix';

/** A fix while it is being made: the document so far, the model, and the edits that led here. */
export type Draft = {
  readonly protocol: Protocol;
  readonly model: Protocol;
  /**
   * Makes one more edit. The document is sound after each: first the card, then the line to it. Throws `NoRoom` when it
   * cannot be made.
   */
  edit: (operation: Operation) => void;
  /** An id that the document does not use yet. */
  freshId: (prefix: string) => string;
  /** One of more ways to do it, best first. When the edit turns out unsafe the fix is made again with the next. */
  choose: <T>(options: readonly T[]) => T | undefined;
  /**
   * Whether ends of the model come along as ends of their own, though the document has one of that kind; and a report
   * with telling before it, though the document tells nowhere.
   */
  bringsOwnEnds: () => boolean;
  /** All edits as one; undefined when there are none. */
  finish: () => Operation | undefined;
  /** Every combination of choices has been made in this attempt or one before it. */
  isLastAttempt: () => boolean;
};

/**
 * An edit of a fix that the document has no room for, such as a card in a full step. It ends the attempt there, whatever
 * else the fix had in mind: `drafted` looks after it.
 */
export class NoRoom extends Error {}

export function draftOf({ protocol, model, newId }: Omit<FixContext, 'finding'>, attempt = 0): Draft {
  const operations: Operation[] = [];
  const used = idsIn(protocol);
  let current = protocol;
  let left = attempt;
  let ownEnds: boolean | undefined;
  function choose<T>(options: readonly T[]): T | undefined {
    if (options.length === 0) return undefined;
    const chosen = options[left % options.length];
    left = Math.floor(left / options.length);
    return chosen;
  }
  return {
    get protocol() {
      return current;
    },
    model,
    edit(operation) {
      const applied = applyTrusted(current, operation);
      if (!applied.ok) throw new NoRoom(`${operation.kind}: ${applied.failure.code}`);
      current = applied.value.protocol;
      operations.push(operation);
    },
    freshId(prefix) {
      const first = newId(prefix);
      let id = first;
      for (let count = 2; used.has(id); count += 1) id = `${first.slice(0, 43)}-${count}`;
      used.add(id);
      return id;
    },
    choose,
    bringsOwnEnds: () => (ownEnds ??= choose([false, true])!),
    isLastAttempt: () => left > 0,
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
