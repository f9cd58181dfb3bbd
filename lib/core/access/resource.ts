import type { VersionStatus } from '@/schemas/version-state';
import type { GivenRole, Holding } from './deciding-roles';

/** What somebody wants to see or do something with: only what the decision needs. */
export type BoardResource = { boardId: string };
export type ProtocolResource = { boardId: string; hasPublished: boolean; hasBeenSubmitted: boolean };
export type SchoolResource = { boardId: string; schoolId: string };
/** A comment on a draft. */
export type CommentResource = ProtocolResource & { writtenBy: string };
export type VersionResource = {
  boardId: string;
  status: VersionStatus;
  /** The councils that were asked to consent. */
  councilIds: string[];
  /** Who wrote this version for the board. */
  authorIds: string[];
};
export type CouncilRequestResource = VersionResource & {
  councilId: string;
  /** Everybody who sits in this council now. */
  memberIds: string[];
};
/** A role that waits for a second holder. */
export type GivenRoleResource = {
  boardId: string;
  given: GivenRole;
  /** Every role in force at the board. */
  holdings: Holding[];
};
