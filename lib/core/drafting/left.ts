import { same } from '@/lib/core/merging';
import type { Operation } from '@/lib/core/protocol';
import type { DraftState } from './draft-state';
import { rebaseDraft } from './rebase-draft';

/** What a page leaves behind when it goes away before the server has all of it. `revision`: of the text it was made on. */
export type Left = {
  revision: number;
  operations: Operation[];
  setAside: Operation[];
  /** Those of the operations that went on their way without an answer, and what that save is called. */
  sent?: { saveId: string; operations: Operation[] };
};

/** What would be lost if the page went away now; undefined when nothing would. */
export function leftOf(state: DraftState): Left | undefined {
  const { revision, clashes, sending, unsent, setAside, unanswered } = state;
  const operations = [...clashes.flatMap((clash) => clash.operations), ...sending, ...unsent];
  if (operations.length + setAside.length === 0) return undefined;
  const sent = unanswered && {
    saveId: unanswered.saveId,
    operations: [...sending, ...unsent].slice(0, unanswered.count),
  };
  return { revision, operations, setAside, ...(sent && { sent }) };
}

/** What is left when the server turns out to have what was sent. */
export function withoutSent({ sent, ...left }: Left): Left {
  const there = sent?.operations ?? [];
  return { ...left, operations: left.operations.filter((one) => !there.some((other) => same(one, other))) };
}

/**
 * The draft with what an earlier page left behind, made on what stands there now. `generation` as in `rebaseDraft`: what
 * was made on another text is kept aside. What the server had got after all changes nothing.
 */
export function takenUp(state: DraftState, left: Left, generation: number): DraftState {
  const { revision, saved } = state;
  const setAside = [...state.setAside, ...left.setAside];
  if (left.revision < generation) return { ...state, setAside: [...setAside, ...left.operations] };
  const unsent = [...left.operations, ...state.unsent];
  return rebaseDraft({ ...state, unsent, setAside }, { document: saved, revision, generation });
}
