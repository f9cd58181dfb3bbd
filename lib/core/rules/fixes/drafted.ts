import { draftOf, type Draft } from './draft';
import type { Fix, FixContext } from './fix';

/** A fix that makes its edits one after the other on a draft. No edits: there is no place for it. */
export function drafted(label: string, make: (draft: Draft, context: FixContext) => void): Fix {
  return {
    label,
    make(context) {
      const draft = draftOf(context);
      make(draft, context);
      return draft.finish();
    },
  };
}
