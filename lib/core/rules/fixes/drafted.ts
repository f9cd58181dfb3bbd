import { draftOf, NoRoom, type Draft } from './draft';
import type { Fix, FixContext } from './fix';
import { endangered } from './safety/endangered';

/** More ways than this of doing the same are not worth the wait. */
const MOST_ATTEMPTS = 24;

/**
 * A fix that makes its edits one after the other on a draft; no edits: there is no place for it. Every fix is made
 * here, and here is where none that endangers something gets through: it is made again in the next way it knows, and
 * when no way is safe it is not offered.
 */
export function drafted(
  label: string,
  make: (draft: Draft, context: FixContext) => void,
  byHand?: string,
): Fix {
  return {
    label,
    ...(byHand !== undefined && { byHand }),
    make(context) {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const draft = draftOf(context, attempt);
        if (!hasRoom(() => make(draft, context))) continue;
        if (draft.isLastAttempt()) return undefined;
        const operation = draft.finish();
        if (operation && endangered(context.protocol, draft.protocol).length === 0) return operation;
      }
      return undefined;
    },
  };
}

/** Whether all edits could be made. */
function hasRoom(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (problem) {
    if (problem instanceof NoRoom) return false;
    throw problem;
  }
}
