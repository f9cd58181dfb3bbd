import type { Role } from '@/schemas/people';
import type { VersionState } from '@/schemas/version-state';
import type { ToldSchool } from './story';

/** A version as its rows have it now, with its content hashed anew. */
export type StoredVersion = {
  id: string;
  protocolId: string;
  number: number;
  label: string;
  /** What the row says, and what its document comes to. */
  contentHash: string;
  documentHash: string;
  seal: string;
  submittedAt: string;
  submittedBy: string;
  state: VersionState;
  revision: number;
  recorded: Record<string, { by: string | null; at: string | null }>;
  /** SHA-256 of every file on the public site, by path; `fitsEtag` tells whether its own row agrees. */
  files: Record<string, { hash: string; fitsEtag: boolean }>;
};

export type StoredPerson = {
  id: string;
  name: string;
  roles: Role[];
  /** Given, and waiting for a second holder. */
  waiting: Role[];
  left: boolean;
  /** When they came to this board first. */
  since: string;
};

/** The log of edits of a draft. */
export type StoredSaves = {
  /** Whether every save in it fits its seal, its edits and the save before it. */
  isWhole: boolean;
  /** The oldest save that is kept, with the seal of the one before it, and the newest. */
  oldest: { revision: number; prevSeal: string };
  newest: { revision: number; document: string };
  /** The seal of a save, where it is kept. */
  sealAt: (revision: number) => string | undefined;
};

/** A draft, with its text hashed anew. */
export type StoredDraft = {
  protocolId: string;
  title: string;
  revision: number;
  documentHash: string;
  /** Undefined of one that nobody edited, or that was last edited with an earlier program. */
  saves: StoredSaves | undefined;
};

export type StoredSchool = ToldSchool & { id: string };

/** What the log is held against. */
export type Stored = {
  versions: StoredVersion[];
  people: StoredPerson[];
  schools: StoredSchool[];
  drafts: StoredDraft[];
};
