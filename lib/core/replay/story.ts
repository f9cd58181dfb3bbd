import type { VersionState } from '@/schemas/version-state';
import type { Role } from '@/schemas/people';

/** What the log says of a version. */
export type ToldVersion = {
  protocolId: string;
  number: number;
  contentHash: string;
  /** Undefined where an earlier program wrote the row and did not say it. */
  seal: string | undefined;
  files: Record<string, string> | undefined;
  /** Whether the row itself names the councils; else those of the stored version were taken. */
  state: VersionState;
  revision: number;
  submittedAt: string;
  submittedBy: string | null;
  /** Who recorded the answer of a council, and when. */
  recorded: Record<string, { by: string | null; at: string }>;
};

/** What the log says of a person. */
export type ToldPerson = { roles: Role[]; waiting: Role[]; left: boolean };

/**
 * The last that the log says of a draft: its revision, and the seal of that save in the log of edits. No seal where
 * there was none yet: the draft was just made, or an earlier program wrote the row.
 */
export type ToldDraft = { revision: number; log?: string | undefined };

/** What the log says of a school. Of its informatiekaart it tells only that it changed. */
export type ToldSchool = {
  slug: string;
  brin: string;
  name: string;
  sector: string;
  street: string;
  place: string;
  removed: boolean;
};

/** Everything about versions, drafts, people and schools that the log tells. */
export type Story = {
  drafts: Map<string, ToldDraft>;
  versions: Map<string, ToldVersion>;
  people: Map<string, ToldPerson>;
  schools: Map<string, ToldSchool>;
  /** The moments at which a board was set up whose row does not name its first administrator. */
  unnamedAdminAt: string[];
  /** Rows that cannot have happened as they stand: the rules of that moment would have refused them. */
  impossible: number[];
};
