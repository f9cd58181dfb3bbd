import { same } from '@/lib/core/merging';
import type { Operation } from '@/lib/core/protocol';
import { targetOf } from './joined';

/** Edits as a person counts them: what was typed in one field, one after the other, is one. */
export function actsIn(operations: readonly Operation[]): Operation[][] {
  const acts: Operation[][] = [];
  let last: string | undefined;
  for (const operation of operations) {
    const what = fieldsOf(operation);
    if (what !== undefined && what === last) acts.at(-1)?.push(operation);
    else acts.push([operation]);
    last = what;
  }
  return acts;
}

/** What an edit gives new values to, down to the fields; undefined for edits that do more than that. */
function fieldsOf(operation: Operation): string | undefined {
  const target = targetOf(operation);
  if (operation.kind === 'replace_card') return `${target} ${changed(operation.was, operation.card)}`;
  if (operation.kind === 'replace_entry') return `${target} ${changed(operation.was, operation.entry)}`;
  return target;
}

function changed(was: object | undefined, now: object): string {
  const before = (was ?? {}) as Record<string, unknown>;
  const names = Object.entries(now).filter(([name, value]) => !same(before[name], value));
  return names
    .map(([name]) => name)
    .toSorted()
    .join(' ');
}
