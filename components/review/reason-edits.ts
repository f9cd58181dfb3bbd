import { newId } from '@/components/ids/new-id';
import type { Operation } from '@/lib/core/protocol';
import type { EntryId } from '@/schemas/ids';
import { limits } from '@/schemas/limits';

/** The draft as this person sees it, and who they are. */
export type DraftReference = { protocolId: string; revision: number; me: string; today: string };
export type SaveReason = (input: {
  protocolId: string;
  revision: number;
  operations: Operation[];
}) => Promise<{ ok: true } | { ok: false; failure: { code: string; message: string } }>;

/** Writes a reason for a finding into the draft, behind those that are there, in the name of this person. */
export function giveReason(
  save: SaveReason,
  { protocolId, revision, me, today }: DraftReference,
  { finding, reason }: { finding: string; reason: string },
) {
  const entry = { id: newId('entry'), finding, reason, authorId: me, givenOn: today };
  const index = limits.exceptions;
  return save({
    protocolId,
    revision,
    operations: [{ kind: 'add_entry', collection: 'exceptions', index, entry }],
  });
}

/** Takes a reason out of the draft: its finding is open again. */
export function withdrawReason(save: SaveReason, { protocolId, revision }: DraftReference, id: string) {
  const entryId = id as EntryId;
  return save({
    protocolId,
    revision,
    operations: [{ kind: 'remove_entry', collection: 'exceptions', entryId }],
  });
}
