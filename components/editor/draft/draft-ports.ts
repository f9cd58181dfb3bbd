import type { Answer } from '@/lib/core/failure';
import type { Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

export type SaveInput = { protocolId: string; revision: number; operations: Operation[] };
export type SavedDraft = { document: Protocol; revision: number };

/** What the draft needs of the world outside. A rejected promise means: the server was not reached. */
export type DraftPorts = {
  save: (input: SaveInput) => Promise<Answer<{ revision: number; nearlyFull?: string }>>;
  reload: () => Promise<Answer<SavedDraft>>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
};

export type SavingState =
  /** `nearlyFull`: what there is hardly room for any more. */
  | { kind: 'saved'; at: number | null; nearlyFull?: string | undefined }
  | { kind: 'waiting' }
  | { kind: 'sending' }
  /** Not reached; tries again by itself. */
  | { kind: 'offline' }
  /** Refused; stays here until the person tries again. */
  | { kind: 'refused'; message: string };
