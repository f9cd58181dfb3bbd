import type { Save } from '@/lib/core/drafting';
import type { Answer } from '@/lib/core/failure';
import type { Operation } from '@/lib/core/protocol';
import type { Outbox } from './outbox';
import type { UndoShelf } from './undo-shelf';
import type { Protocol } from '@/schemas/protocol';

export type SaveInput = {
  protocolId: string;
  revision: number;
  operations: Operation[];
  author?: string;
  /** What this save is called: when its answer gets lost it comes again under the same name. */
  saveId?: string | undefined;
};
/**
 * `generation`: the first revision of this text; edits of an earlier one are of a text that was replaced as a whole.
 * `saves`: who saved since the revision that was asked from.
 */
export type SavedDraft = { document: Protocol; revision: number; generation: number; saves?: Save[] };

/** `newer`: the document with what others saved meanwhile, when they did, and who they are. */
type Kept = {
  revision: number;
  nearlyFull?: string;
  newer?: Protocol | undefined;
  saves?: Save[] | undefined;
};

/** What the draft needs of the world outside. A rejected promise means: the server was not reached. */
export type DraftPorts = {
  save: (input: SaveInput) => Promise<Answer<Kept>>;
  /** The draft of now, and who saved it since a revision. */
  reload: (since: number) => Promise<Answer<SavedDraft>>;
  /** Has every field that is being typed in say now what stands there: something from outside is about to come in. */
  beforeOthers: () => void;
  outbox: Outbox;
  undoShelf: UndoShelf;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
};

export type SavingState =
  /**
   * `at`: when, as far as known. `nearlyFull`: what there is hardly room for any more. `sent`: so many edits waited for a
   * network, and have just gone out.
   */
  | { kind: 'saved'; at: number | null; nearlyFull?: string | undefined; sent?: number | undefined }
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** Not reached, since when; tries again by itself. */
  | { kind: 'offline'; since: number }
  /** The session ended. `isOther`: by now somebody else is signed in here. */
  | { kind: 'signed_out'; isOther: boolean }
  /** This person may no longer change the draft. */
  | { kind: 'barred' }
  /** Refused; stays here until the person tries again. */
  | { kind: 'refused'; message: string };
