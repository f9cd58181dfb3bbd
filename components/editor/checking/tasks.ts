import type { Operation } from '@/lib/core/protocol';
import { fixAll } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';
import { freshId } from '../../ids/new-id';
import { checkDraft, type CheckAnswer, type CheckRequest } from './check-draft';
import { planSheet, type PlanAnswer, type PlanRequest } from './plan-sheet';

export type FillRequest = { document: Protocol; model: Protocol; /** ISO day. */ on: string };
/** Every fix at once, as one edit; null when the model has nothing to add. */
export type FillAnswer = Operation | null;

/** What takes too long for the thread that draws the screen. */
export type Task =
  | { kind: 'check'; request: CheckRequest }
  | { kind: 'fill'; request: FillRequest }
  | { kind: 'plan'; request: PlanRequest };
export type Answer = CheckAnswer | FillAnswer | PlanAnswer;

/** `turn` says which answer belongs to which task. */
export type TaskMessage = { turn: number; task: Task };
export type AnswerMessage = { turn: number; answer: Answer };

/** Runs in the worker, and here when there is none. */
export function doTask({ kind, request }: Task): Answer {
  switch (kind) {
    case 'check':
      return checkDraft(request);
    case 'fill':
      return fixAll(request.document, request.model, { on: request.on }, freshId) ?? null;
    case 'plan':
      return planSheet(request);
  }
}
