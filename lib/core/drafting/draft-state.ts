import {
  applyOperation,
  overwriting,
  withBase,
  type Operation,
  type OperationFailure,
} from '@/lib/core/protocol';
import { same } from '@/lib/core/merging';
import { ok, type Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import type { Aside } from './aside';
import type { Clash } from './clash';
import { joined, targetOf } from './joined';
import { sendable } from './sendable';

/** One thing the person did, as it can be undone and done again. */
export type HistoryEntry = {
  operation: Operation;
  inverse: Operation;
  /** Edits with the same key shortly after each other are one thing to the person ("title of card x"). */
  mergeKey?: string;
  at: number;
};

/** What is on screen, what the server knows of it, and the way back. */
export type DraftState = {
  document: Protocol;
  /** What the server last confirmed, and its revision. */
  saved: Protocol;
  revision: number;
  undo: HistoryEntry[];
  redo: HistoryEntry[];
  /** Applied here, on the way to the server. */
  sending: Operation[];
  /** Applied here, not yet on the way. */
  unsent: Operation[];
  /**
   * The save that went on its way and has no answer: what it is called, and how many edits it has. When they come back,
   * the same go again under the same name, so that the server knows them.
   */
  unanswered: { saveId: string; count: number } | undefined;
  /** Could not be applied to what a colleague saved in between; kept until the person says so. */
  setAside: Aside[];
  /** Would undo what a colleague saved in between; not applied until the person says which stays. */
  clashes: Clash[];
};

const MERGE_WITHIN_MS = 4000;
const HISTORY_LIMIT = 300;
const BATCH_LIMIT = 200;

export function draftState(document: Protocol, revision: number): DraftState {
  return {
    ...{ document, saved: document, revision },
    ...{ undo: [], redo: [], sending: [], unsent: [], setAside: [], clashes: [] },
    unanswered: undefined,
  };
}

/** Is there anything the server has not confirmed? */
export function isUnsaved(state: DraftState): boolean {
  return state.sending.length > 0 || state.unsent.length > 0;
}

/** Applies an edit of this person. `at` in milliseconds. Fails as `applyOperation` does. */
export function edited(
  state: DraftState,
  operation: Operation,
  at: number,
  mergeKey?: string,
): Result<DraftState, OperationFailure> {
  const made = makingOver(state, operation);
  if (!made.ok) return made;
  const last = state.undo.at(-1);
  const merges = mergeKey !== undefined && last?.mergeKey === mergeKey && at - last.at < MERGE_WITHIN_MS;
  const { operation: mine, inverse, document } = made.value;
  const entry: HistoryEntry = {
    operation: mine,
    inverse: merges ? joined(inverse, last.inverse) : inverse,
    at,
    ...(mergeKey === undefined ? {} : { mergeKey }),
  };
  const before = merges ? state.undo.slice(0, -1) : state.undo;
  return ok({
    ...state,
    document,
    undo: [...before, entry].slice(-HISTORY_LIMIT),
    redo: [],
    unsent: [...state.unsent, mine],
  });
}

/** On a screen that lags behind, an edit is made on a text that this person has written on since: no clash with anybody. */
function makingOver(state: DraftState, operation: Operation): Result<Made, OperationFailure> {
  const made = making(state.document, operation);
  if (made.ok || made.failure.code !== 'changed_since') return made;
  return isOwn(state, operation) ? making(state.document, overwriting(operation)) : made;
}

/** Did this person write what stands now where the edit puts a value? */
function isOwn({ undo, document }: DraftState, operation: Operation): boolean {
  const now = withBase(document, overwriting(sendable(operation)));
  const last = undo.findLast((entry) => targetOf(entry.operation) === targetOf(now))?.operation;
  if (!last || targetOf(now) === undefined) return false;
  const [theirs, mine] = ['was' in now ? now.was : undefined, newValueOf(last)];
  return Object.entries(mine).every(([name, value]) =>
    same(value, (theirs as Record<string, unknown>)[name]),
  );
}

function newValueOf(operation: Operation): object {
  if ('patch' in operation) return operation.patch;
  if (operation.kind === 'replace_card') return operation.card;
  return operation.kind === 'replace_entry' ? operation.entry : {};
}

type Made = { operation: Operation; inverse: Operation; document: Protocol };

/** The edit and its way back, both with what they are made on. */
function making(document: Protocol, operation: Operation): Result<Made, OperationFailure> {
  const made = withBase(document, sendable(operation));
  const applied = applyOperation(document, made);
  if (!applied.ok) return applied;
  const { protocol, inverse } = applied.value;
  return ok({ operation: made, inverse: withBase(protocol, inverse), document: protocol });
}

/**
 * Takes back the last edit, and nothing that a colleague did since; fails with `changed_since` where that cannot be told
 * apart, or as `applyOperation` does.
 */
export function undone(state: DraftState): Result<DraftState, OperationFailure> {
  const entry = state.undo.at(-1);
  if (!entry) return ok(state);
  const made = making(state.document, entry.inverse);
  if (!made.ok) return made;
  const { operation, inverse, document } = made.value;
  return ok({
    ...state,
    document,
    undo: state.undo.slice(0, -1),
    redo: [...state.redo, { operation: inverse, inverse: operation, at: entry.at }],
    unsent: [...state.unsent, operation],
  });
}

export function redone(state: DraftState): Result<DraftState, OperationFailure> {
  const entry = state.redo.at(-1);
  if (!entry) return ok(state);
  const made = making(state.document, entry.operation);
  if (!made.ok) return made;
  const { operation, inverse, document } = made.value;
  return ok({
    ...state,
    document,
    redo: state.redo.slice(0, -1),
    undo: [...state.undo, { operation, inverse, at: entry.at }],
    unsent: [...state.unsent, operation],
  });
}

/**
 * The oldest edits go on their way, under this name; the server takes a limited number at once. Those of a save that was
 * not answered go again as they went.
 */
export function sendingStarted(state: DraftState, saveId: string): DraftState {
  const unanswered = state.unanswered ?? { saveId, count: Math.min(state.unsent.length, BATCH_LIMIT) };
  const { count } = unanswered;
  return { ...state, unanswered, sending: state.unsent.slice(0, count), unsent: state.unsent.slice(count) };
}

/** The server has what was on its way, and nobody else saved before it. */
export function sendingConfirmed(state: DraftState, revision: number): DraftState {
  const saved = state.unsent.length === 0 ? state.document : withAll(state.saved, state.sending);
  return { ...state, saved, sending: [], unanswered: undefined, revision };
}

/** What was on its way waits again, in order: the server refused it, or (`lost`) did not answer. */
export function sendingReturned(state: DraftState, because: 'refused' | 'lost'): DraftState {
  const unanswered = because === 'lost' ? state.unanswered : undefined;
  return { ...state, unanswered, sending: [], unsent: [...state.sending, ...state.unsent] };
}

function withAll(document: Protocol, operations: readonly Operation[]): Protocol {
  return operations.reduce((before, operation) => {
    const applied = applyOperation(before, operation);
    return applied.ok ? applied.value.protocol : before;
  }, document);
}
