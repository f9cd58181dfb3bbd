import type { DraftState, HistoryEntry } from './draft-state';

/** The way back of one person in one draft, as a device holds it. `revision`: of the text that it was last made on. */
export type HeldUndo = { revision: number; undo: HistoryEntry[]; redo: HistoryEntry[] };

/** So many letters at most, as JSON: an upload holds two whole texts. */
const MOST_LETTERS = 4_000_000;

/** The newest of the way back, as much as a device should hold; undefined when there is none. */
export function undoToHold({ revision, undo, redo }: DraftState): HeldUndo | undefined {
  if (undo.length + redo.length === 0) return undefined;
  let letters = 0;
  const newest = (entries: readonly HistoryEntry[]) => {
    const kept = entries.toReversed().findIndex((entry) => (letters += sizeOf(entry)) > MOST_LETTERS);
    return kept === -1 ? [...entries] : entries.slice(entries.length - kept);
  };
  return { revision, undo: newest(undo), redo: newest(redo) };
}

const sizeOf = (entry: HistoryEntry) => JSON.stringify(entry).length;

/**
 * The draft with the way back of an earlier page below what was done in this one. What was held of a text that was
 * replaced since is nothing to go back to. `generation`: the first revision of the text of now.
 */
export function withHeldUndo(state: DraftState, held: HeldUndo, generation: number): DraftState {
  if (held.revision < generation) return state;
  const isUntouched = state.undo.length + state.redo.length === 0;
  return { ...state, undo: [...held.undo, ...state.undo], redo: isUntouched ? held.redo : state.redo };
}
