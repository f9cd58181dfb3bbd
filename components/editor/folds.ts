import type { Folds } from './editor-view';

const key = 'meldcode-studio:folds';

/** As somebody left them on this device; null where nothing is kept. */
export function keptFolds(): Folds | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<
      Record<keyof Folds, unknown>
    > | null;
    return (
      kept && {
        outline: kept.outline === 'folded' ? 'folded' : 'open',
        fields: kept.fields === 'folded' || kept.fields === 'open' ? kept.fields : 'auto',
      }
    );
  } catch {
    return null;
  }
}

/** A device that keeps nothing has them as at first at the next visit. */
export function keepFolds(folds: Folds): void {
  try {
    localStorage.setItem(key, JSON.stringify(folds));
  } catch {
    // Storage is off here.
  }
}
