import { draftState, edited, type DraftState } from '@/lib/core/drafting';
import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/** The draft of somebody who opened this document and did these edits, none sent yet. Throws when one cannot be made. */
export function withEdits(start: Protocol, ...operations: Operation[]): DraftState {
  return operations.reduce(
    (state, operation, at) => {
      const done = edited(state, operation, at);
      if (!done.ok) throw new Error(done.failure.code);
      return done.value;
    },
    draftState(start, 1),
  );
}
