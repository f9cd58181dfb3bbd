import type { CardId, EntryId, RouteId, StepId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/protocol';

/** Too narrow for panels beside the grid: the table is the first view, the inspector comes over it. */
export const narrowScreen = '(max-width: 900px)';

export type EditorTab = 'flow' | 'table' | 'text' | 'people';

/** What the person looks at; the same selection in every tab. */
export type EditorView = {
  tab: EditorTab;
  routeId: RouteId | null;
  cardId: CardId | null;
  /** Where a new card goes when no card is chosen. */
  stepId: StepId | null;
  /** Which list of the text tab is open, and which of its entries. */
  collection: TextCollection;
  entryId: EntryId | null;
  open: 'nothing' | 'preview' | 'shortcuts' | 'findings' | 'connect' | 'new-card' | 'inspector';
};

export function editorView(tab: EditorTab): EditorView {
  return {
    tab,
    routeId: null,
    cardId: null,
    stepId: null,
    collection: 'chapters',
    entryId: null,
    open: 'nothing',
  };
}
