import type { Editing } from './editing-context';
import { isSideFolded, type EditorView } from './editor-view';
import { keepFolds } from './folds';
import { placeOf } from './going/places';

type Room = Pick<Editing, 'view' | 'announce'>;
/** By a key the focus stays where it is; from a button it goes to the one that turns it back. */
type By = 'key' | 'button';

/** Folds the routes and steps at the left, or unfolds them, and keeps that for this device. */
export function turnOutline(room: Room, by: By): void {
  const outline = room.view.get().folds.outline === 'open' ? 'folded' : 'open';
  turn(room, { folds: { ...room.view.get().folds, outline } }, by === 'button' ? placeOf.outlineFold : null);
  room.announce(outline === 'folded' ? 'Routes en stappen ingevouwen.' : 'Routes en stappen uitgevouwen.');
}

/** The same of the panel at the right, whatever it shows. */
export function turnSide(room: Room, by: By): void {
  const now = room.view.get();
  const fields = isSideFolded(now) ? 'open' : 'folded';
  const folds = { ...now.folds, fields } as const;
  turn(
    room,
    fields === 'folded' ? { folds, side: 'card' } : { folds },
    by === 'button' ? placeOf.sideFold : null,
  );
  room.announce(fields === 'folded' ? 'Paneel rechts ingevouwen.' : 'Paneel rechts uitgevouwen.');
}

function turn({ view }: Room, change: Partial<EditorView>, aim: EditorView['aim']): void {
  view.set((now) => ({ ...now, ...change, aim: aim ?? now.aim }));
  keepFolds(view.get().folds);
}
