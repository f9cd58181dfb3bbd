'use client';

import { createContext, use } from 'react';
import type { Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import type { CheckState } from './checking/check-state';
import type { Checker } from './checking/checker';
import type { Dropped } from './checking/watch-dropped';
import type { Author, ReadModel } from './checking/fix-ports';
import type { Draft } from './draft/create-draft';
import type { EditorView } from './editor-view';
import type { HistoryPort } from './history-port';
import type { LastCaret } from './use-last-caret';
import type { WriteLogo } from './logo-port';
import type { Presence } from './presence/create-presence';
import type { Unchosen } from './saving/unchosen';
import type { SignInWith } from './sign-in-port';
import type { Unkept } from './unkept';

export type Editing = {
  draft: Draft;
  view: Store<EditorView>;
  checks: Store<CheckState>;
  /** The tasks that the infographic has no room for. */
  dropped: Store<Dropped>;
  /** Texts that stand in a field and cannot be kept. */
  unkept: Store<readonly Unkept[]>;
  /** Who else has this draft open, and where they work. */
  presence: Presence;
  /** Texts that this person did not choose, or let go of. */
  unchosen: Unchosen;
  /** Who this person is to the sign-in, and the way to do that on the spot. */
  account: { email: string; signIn: SignInWith };
  caret: LastCaret;
  /** Has a field say what was typed in it just before something from outside comes in; gives the way to stop. */
  beforeOthers: (sayNow: () => void) => () => void;
  /** The model protocol, read once, when a fix first needs it. */
  readModel: ReadModel;
  writeLogo: WriteLogo;
  /** Earlier texts of this draft; undefined where nobody keeps them. */
  history: HistoryPort | undefined;
  /** Every fix at once, as one edit; found beside the screen, so that it never waits. Rejects when a rule throws. */
  fill: Checker['fill'];
  /** The infographic of a draft, made beside the screen. null: it could not be made. */
  plan: Checker['plan'];
  author: Author;
  mayEdit: boolean;
  /** Applies an edit; false (and said to the person) when it cannot be. Edits with one key merge for undo. */
  edit: (operation: Operation | undefined, mergeKey?: string) => boolean;
  undo: () => void;
  redo: () => void;
  /** Says something to a screen reader without moving the focus. */
  announce: (message: string) => void;
};

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('this part stands outside the editor');
  return editing;
}

/** What a part of the screen shows instead of the newest document, while it catches up (see Inspector). */
export const ShownDocument = createContext<Protocol | null>(null);

export function useDocument(): Protocol {
  return useDocumentPart((document) => document);
}

/** A part of the document: who watches it is drawn again only when `select` gives another value. */
export function useDocumentPart<V>(select: (document: Protocol) => V): V {
  const shown = use(ShownDocument);
  return useStoreValue(useEditing().draft.state, (state) => select(shown ?? state.document));
}

export function useView<V>(select: (view: EditorView) => V): V {
  return useStoreValue(useEditing().view, select);
}

/** The route on screen: the chosen one, or the first when that is gone; undefined in a protocol without routes. */
export function useRoute(): Route | undefined {
  const routeId = useView((view) => view.routeId);
  return useDocumentPart(({ routes }) => routes.find(({ id }) => id === routeId) ?? routes[0]);
}
