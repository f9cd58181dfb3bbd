import type { CardId, ColumnId, EntryId, ExitId, RouteId, StepId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/collections';
import type { Answer } from '@/schemas/vocabulary';

/** Too narrow for panels beside the grid: the table is the first view, the inspector comes over it. */
export const narrowScreen = '(max-width: 900px)';

export type EditorTab = 'flow' | 'table' | 'text' | 'people';

/** What the panel beside the work is about. */
export type EditorSide = 'card' | 'comments' | 'preview' | 'history';

/**
 * How the panels beside the work stand. The fields stand there while something is in hand (`auto`), until somebody folds
 * or unfolds them.
 */
export type Folds = { outline: 'open' | 'folded'; fields: 'auto' | 'open' | 'folded' };

/** What the person has in hand in the flow: a card, an empty cell, the line of an exit of a card, or several cards. */
export type Chosen =
  | { on: 'card'; cardId: CardId }
  | { on: 'cell'; stepId: StepId; columnId: ColumnId | null }
  | ChosenLine
  | ChosenCards;
export type ChosenLine = { on: 'line'; cardId: CardId; exitId: ExitId };
/** The last one has the focus. See chosen-cards.ts, which makes them. */
export type ChosenCards = {
  on: 'cards';
  cardIds: readonly CardId[];
  /** A press on a card adds it or takes it out, as by touch; then it may be one card. */
  isAdding: boolean;
};

/** A card whose title is being typed on the canvas; `back` is where one was before. */
export type Titling = {
  cardId: CardId;
  /** Made just now: nothing typed in it, and it goes away again. */
  isNew: boolean;
  /** A question mark at the end of its title makes it a question. */
  mayAsk: boolean;
  back: Chosen | null;
};

/** A part of the screen, by the attribute on its element. Made by `placeOf`. */
export type Aim = Readonly<{ by: 'data-place' | 'data-card-id' | 'data-finding'; name: string }>;

/** What the person looks at; the same selection in every tab. */
export type EditorView = {
  tab: EditorTab;
  routeId: RouteId | null;
  chosen: Chosen | null;
  titling: Titling | null;
  /** Where a new card goes when nothing is chosen. */
  stepId: StepId | null;
  /** Which list of the text tab is open, and which of its entries. */
  collection: TextCollection;
  entryId: EntryId | null;
  open:
    | 'nothing'
    | 'preview'
    | 'shortcuts'
    | 'connect'
    | 'line-start'
    | 'line-end'
    | 'search'
    | 'new-card'
    | 'inspector'
    | 'face'
    | 'sign-in'
    | 'unchosen';
  /** What a line answers that is about to be drawn; null: whatever is open. */
  answer: Answer | null;
  side: EditorSide;
  /** What of the draft stands in the panel of the preview. */
  previewed: 'sheet' | 'checklist';
  folds: Folds;
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
  /** What gets the focus as soon as it is on screen. */
  aim: Aim | null;
};

/** In these tabs the fields are the work itself; nothing stands beside them until it is asked for. */
export function hasFieldsInMain({ tab }: EditorView): boolean {
  return tab === 'text' || tab === 'people';
}

/** Whether a strip stands in the place of the panel at the right. What is asked for by name unfolds it. */
export function isSideFolded({ side, folds, chosen, stepId, open }: EditorView): boolean {
  if (side !== 'card' || open === 'inspector') return false;
  return folds.fields === 'folded' || (folds.fields === 'auto' && chosen === null && stepId === null);
}

type WithChoice = Pick<EditorView, 'chosen'>;

/** Goes to a route, with nothing in hand there. */
export const onRoute =
  (routeId: RouteId) =>
  (view: EditorView): EditorView => ({ ...view, routeId, chosen: null, stepId: null });

/** The card that is chosen itself, and alone. */
export function chosenCard({ chosen }: WithChoice): CardId | null {
  return chosen?.on === 'card' ? chosen.cardId : null;
}

/** Where somebody is: at the chosen card, that of the chosen line, or of several the one with the focus. */
export function cardInHand({ chosen }: WithChoice): CardId | null {
  if (chosen?.on === 'cards') return chosen.cardIds.at(-1) ?? null;
  return chosen === null || chosen.on === 'cell' ? null : chosen.cardId;
}

/** Whether this card is chosen, alone or among others. */
export function isChosenCard({ chosen }: WithChoice, cardId: CardId | undefined): boolean {
  if (chosen?.on === 'cards') return cardId !== undefined && chosen.cardIds.includes(cardId);
  return chosen?.on === 'card' && chosen.cardId === cardId;
}

export function editorView(tab: EditorTab): EditorView {
  return {
    tab,
    routeId: null,
    chosen: null,
    titling: null,
    stepId: null,
    collection: 'chapters',
    entryId: null,
    open: 'nothing',
    answer: null,
    side: 'card',
    previewed: 'sheet',
    folds: { outline: 'open', fields: 'auto' },
    check: 'closed',
    grouping: 'step',
    filter: 'open',
    findingKey: null,
    isFilling: false,
    path: null,
    aim: null,
  };
}
