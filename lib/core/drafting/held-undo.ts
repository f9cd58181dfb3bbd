import type { DraftState, HistoryEntry } from './draft-state';

/** The way back of one person in one draft, as a device holds it. `revision`: of the text that it was last made on. */
export type HeldUndo = { revision: number; undo: HistoryEntry[]; redo: HistoryEntry[] };

/** So many letters at most, as JSON: an upload holds two whole texts. */
const MOST_LETTERS = 4_000_000;

/** How many letters an edit of the way back takes as JSON. Remembered: an edit stays what it is, and there are many. */
export function lettersOfEdits(): (entry: HistoryEntry) => number {
  const known = new WeakMap<HistoryEntry, number>();
  return (entry) => {
    const letters = known.get(entry) ?? JSON.stringify(entry).length;
    known.set(entry, letters);
    return letters;
  };
}

/** The newest of the way back, as much as a device should hold; undefined when there is none. */
export function undoToHold(
  { revision, undo, redo }: DraftState,
  lettersOf = lettersOfEdits(),
): HeldUndo | undefined {
  if (undo.length + redo.length === 0) return undefined;
  let letters = 0;
  const newest = (entries: readonly HistoryEntry[]) => {
    const kept = entries.toReversed().findIndex((entry) => (letters += lettersOf(entry)) > MOST_LETTERS);
    return kept === -1 ? [...entries] : entries.slice(entries.length - kept);
  };
  return { revision, undo: newest(undo), redo: newest(redo) };
}

/**
 * The draft with the way back of an earlier page below what was done in this one. What was held of a text that was
 * replaced since is nothing to go back to. `generation`: the first revision of the text of now.
 */
export function withHeldUndo(state: DraftState, held: HeldUndo, generation: number): DraftState {
  if (held.revision < generation) return state;
  const isUntouched = state.undo.length + state.redo.length === 0;
  return { ...state, undo: [...held.undo, ...state.undo], redo: isUntouched ? held.redo : state.redo };
}
