import type { CardId, ExitId, FunctionId, PartId, RouteId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';

/**
 * One person's walk through one version of a protocol. Holds ids, ticks and times and has no place for
 * free text, so nothing about a child can be in it.
 */
export type Run = {
  formatVersion: 1;
  /** "board/protocol/version": a run only makes sense on the version it was started on. */
  versionKey: string;
  startedAt: string;
  /** The last time something was done; the device wipes a run that lies idle. */
  changedAt: string;
  /** Ticks on cards that are still open; ticks on a card that was left are in its history entry. */
  ticked: Partial<Record<CardId, PartId[]>>;
  history: Entry[];
};

/** One thing done. Where the run stands is always derived from these; `back` takes the last one away. */
export type Entry =
  | { kind: 'function'; functionId: FunctionId; at: string }
  | { kind: 'route'; routeId: RouteId; at: string }
  | { kind: 'card'; cardId: CardId; ticked: PartId[]; exitId?: ExitId; answer?: Answer; at: string }
  /** Goes on at this card: after waiting, or taken over from a colleague. */
  | { kind: 'start'; cardId: CardId; at: string }
  | { kind: 'handed_over'; at: string };

/** Times are ISO strings, given by the caller: the engine has no clock. */
export type RunEvent = { at: string } & (
  | { kind: 'choose_function'; functionId: FunctionId }
  | { kind: 'choose_route'; routeId: RouteId }
  | { kind: 'tick'; taskId: PartId }
  | { kind: 'untick'; taskId: PartId }
  /** `cardId` says which question, where an outside body was asked more than one. */
  | { kind: 'answer'; exitId: ExitId; answer?: Answer | undefined; cardId?: CardId | undefined }
  /** Leaves the card; on a waiting screen `cardId` says where to go on. */
  | { kind: 'next'; cardId?: CardId | undefined }
  | { kind: 'back' }
  /** Stops here and gives the matter to somebody else. */
  | { kind: 'hand_over' }
  /** Goes on as another function, or (with a card) where a colleague stopped. */
  | { kind: 'take_over'; functionId: FunctionId; cardId?: CardId | undefined }
  | { kind: 'wipe' }
);

/** What is done on a screen; the others take something away. */
export type Forward = Exclude<RunEvent, { kind: 'wipe' | 'back' }>;

/** `not_now`: the event does not fit the screen that is shown; `unknown_id`: the protocol has no such thing. */
export type RunFailure = { code: 'not_now' | 'unknown_id' };

export function startRun(versionKey: string, at: string): Run {
  return { formatVersion: 1, versionKey, startedAt: at, changedAt: at, ticked: {}, history: [] };
}
