import { mergeValues } from '@/lib/core/merging';
import { applyOperation, overwriting, withBase, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/** What puts back the values that an edit was made on; undefined when it does more than replace values. */
export function puttingBack(operation: Operation): Operation | undefined {
  if (!('was' in operation) || operation.was === undefined) return undefined;
  if ('patch' in operation) return overwriting({ ...operation, patch: operation.was } as Operation);
  if (operation.kind === 'replace_card') return { kind: operation.kind, card: operation.was };
  if (operation.kind === 'replace_entry') return overwriting({ ...operation, entry: operation.was });
  return undefined;
}

/** The edit as its author wants it on what stands there now: where both changed the same thing it is as they wrote it. */
export function insisting(document: Protocol, operation: Operation): Operation {
  if (operation.kind === 'batch') {
    let current = document;
    const operations = operation.operations.map((member) => {
      const made = insisting(current, member);
      const applied = applyOperation(current, made);
      if (applied.ok) current = applied.value.protocol;
      return made;
    });
    return { ...operation, operations };
  }
  const now = withBase(document, overwriting(operation));
  if ('patch' in operation && 'patch' in now && operation.was && now.was)
    return { ...now, patch: mineFirst(operation.was, operation.patch, now.was) } as Operation;
  if (operation.kind === 'replace_card' && now.kind === operation.kind && operation.was && now.was)
    return { ...now, card: mineFirst(operation.was, operation.card, now.was) };
  if (operation.kind === 'replace_entry' && now.kind === operation.kind && operation.was && now.was)
    return { ...now, entry: mineFirst(operation.was, operation.entry, now.was) };
  return now;
}

/** What edits come to on what stands there now, as their author wants them; undefined when they no longer fit. */
export function insisted(document: Protocol, operations: readonly Operation[]): Protocol | undefined {
  let now = document;
  for (const operation of operations) {
    const applied = applyOperation(now, insisting(now, operation));
    if (!applied.ok) return undefined;
    now = applied.value.protocol;
  }
  return now;
}

function mineFirst<T extends object>(was: object, mine: T, now: object): T {
  const [before, there] = [was, now] as [Record<string, unknown>, Record<string, unknown>];
  const fields = Object.entries(mine).map(([name, value]) => {
    const merged = mergeValues(before[name] ?? undefined, value ?? undefined, there[name] ?? undefined, {
      field: name,
      decide: (one) => one,
    });
    return [name, merged?.value ?? null];
  });
  return Object.fromEntries(fields) as T;
}
