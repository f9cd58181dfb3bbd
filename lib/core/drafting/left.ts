import type { Operation } from '@/lib/core/protocol';
import type { DraftState } from './draft-state';
import { rebaseDraft } from './rebase-draft';

/** What a page leaves behind when it goes away before the server has all of it. `revision`: of the text it was made on. */
export type Left = { revision: number; operations: Operation[]; setAside: Operation[] };

/** What would be lost if the page went away now; undefined when nothing would. */
export function leftOf({ revision, clashes, sending, unsent, setAside }: DraftState): Left | undefined {
  const operations = [...clashes.flatMap((clash) => clash.operations), ...sending, ...unsent];
  return operations.length + setAside.length > 0 ? { revision, operations, setAside } : undefined;
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
