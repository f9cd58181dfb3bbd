import { applyOperations, type Operation } from '@/lib/core/protocol';
import type { DraftState } from './draft-state';
import { rebaseDraft } from './rebase-draft';
import type { Save } from './save';

/**
 * What the server tells of a draft while it is open: its revision of now, who saved it, and the edits that led there from
 * the one before.
 */
export type Told = { revision: number; by?: Save | undefined; operations?: Operation[] | undefined };

/**
 * The draft with what a colleague just saved, below the edits of this person. Undefined when it cannot follow and has to
 * ask for the whole text: it missed something, or the text was replaced.
 */
export function followed(state: DraftState, { revision, by, operations }: Told): DraftState | undefined {
  if (revision <= state.revision) return state;
  if (revision !== state.revision + 1 || !operations) return undefined;
  const applied = applyOperations(state.saved, operations);
  if (!applied.ok) return undefined;
  return rebaseDraft(state, {
    document: applied.value.protocol,
    revision,
    generation: 0,
    saves: by ? [by] : [],
  });
}
