import type { CardId, EntryId, RouteId, StepId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/collections';

/** Too narrow for panels beside the grid: the table is the first view, the inspector comes over it. */
export const narrowScreen = '(max-width: 900px)';

export type EditorTab = 'flow' | 'table' | 'text' | 'people';

/** What the panel beside the work is about. */
export type EditorSide = 'card' | 'comments' | 'history';

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
  open:
    | 'nothing'
    | 'preview'
    | 'shortcuts'
    | 'connect'
    | 'search'
    | 'new-card'
    | 'inspector'
    | 'face'
    | 'sign-in'
    | 'unchosen';
  side: EditorSide;
  /** What the panel of the check shows, and how. Kept for the whole sitting. */
  check: 'closed' | 'findings' | 'table';
  grouping: 'step' | 'severity';
  filter: 'open' | 'answered';
  /** The finding that is unfolded. */
  findingKey: string | null;
  /** All that the model has an answer to is being filled in. */
  isFilling: boolean;
  /** The cards of a way through the flow that is drawn, in the order in which one passes them. */
  path: readonly CardId[] | null;
  /** What gets the focus as soon as it is on screen: a selector. See useAim. */
  aim: string | null;
};

/** In these tabs the fields are the work itself; nothing stands beside them until it is asked for. */
export function hasFieldsInMain({ tab }: EditorView): boolean {
  return tab === 'text' || tab === 'people';
}

export function editorView(tab: EditorTab): EditorView {
  return {
    tab,
    routeId: null,
    cardId: null,
    stepId: null,
    collection: 'chapters',
    entryId: null,
    open: 'nothing',
    side: 'card',
    check: 'closed',
    grouping: 'step',
    filter: 'open',
    findingKey: null,
    isFilling: false,
    path: null,
    aim: null,
  };
}
