import { same } from '@/lib/core/merging';
import type { Operation } from '@/lib/core/protocol';
import type { Aside } from './aside';
import type { Clash } from './clash';
import type { DraftState } from './draft-state';
import { rebaseDraft } from './rebase-draft';
import type { Save } from './save';
import { countWaiting } from './waiting';

/** What a page leaves behind when it goes away before the server has all of it. `revision`: of the text it was made on. */
export type Left = {
  revision: number;
  operations: Operation[];
  clashes: Clash[];
  setAside: Aside[];
  /** How many edits and texts that is to the person. */
  count: number;
  /** Those of the operations that went on their way without an answer, and what that save is called. */
  sent?: { saveId: string; operations: Operation[] };
};

/** What would be lost if the page went away now; undefined when nothing would. */
export function leftOf(state: DraftState): Left | undefined {
  const { revision, clashes, setAside, sending, unsent, unanswered } = state;
  const operations = [...sending, ...unsent];
  const count = countWaiting(state) + clashes.length + setAside.length;
  const sent = unanswered && {
    saveId: unanswered.saveId,
    operations: operations.slice(0, unanswered.count),
  };
  return count > 0 ? { revision, operations, clashes, setAside, count, ...(sent && { sent }) } : undefined;
}

/** What is left when the server turns out to have what was sent. */
export function withoutSent({ sent, ...left }: Left): Left {
  const there = sent?.operations ?? [];
  return { ...left, operations: left.operations.filter((one) => !there.some((other) => same(one, other))) };
}

/** What the server says of the time since a page was left: from which revision on it is this text, and who saved. */
type Since = { generation: number; saves?: readonly Save[] };

/**
 * The draft with what an earlier page left behind, made on what stands there now. What was made on another text is kept
 * aside. What the server had got after all changes nothing.
 */
export function takenUp(state: DraftState, left: Left, { generation, saves = [] }: Since): DraftState {
  const { revision, saved } = state;
  const setAside = [...state.setAside, ...left.setAside];
  if (left.revision < generation) {
    const earlier = { ...state, revision: left.revision, document: saved, undo: [] };
    const { setAside: kept } = rebaseDraft(
      { ...earlier, clashes: left.clashes, sending: [], unsent: left.operations, setAside },
      { document: saved, revision, generation, saves },
    );
    return { ...state, setAside: kept };
  }
  const clashes = [...state.clashes, ...left.clashes];
  const unsent = [...left.operations, ...state.unsent];
  return rebaseDraft(
    { ...state, unsent, clashes, setAside },
    { document: saved, revision, generation, saves },
  );
}
