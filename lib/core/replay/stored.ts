import type { Role } from '@/schemas/people';
import type { VersionState } from '@/schemas/version-state';

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
  createdAt: string;
};

/** What the log is held against. */
export type Stored = { versions: StoredVersion[]; people: StoredPerson[] };
