import { auditOfSubject } from '@/db/repositories/audit';
import { reasonsSavedFrom } from '@/db/repositories/draft-saves';
import { everAt } from '@/db/repositories/memberships';
import { findStretch } from '@/db/repositories/stretches';
import type { Reader } from '@/db/client';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Exception, Protocol } from '@/schemas/protocol';
import { canonicalJson, contentHash } from '@/lib/server/basics/content-hash';
import type { WriteContext } from '@/lib/server/door/context';

/** The ids of who gave the reasons in a document. */
export function authorsOf({ exceptions }: Pick<Protocol, 'exceptions'>): string[] {
  return exceptions.flatMap((one) => one.authorId ?? []);
}

/** Names of the colleagues among these authors of reasons, by id. An id of elsewhere has no name here. */
export async function namesOfAuthors(
  tx: Reader,
  boardId: string,
  authorIds: readonly string[],
): Promise<Record<string, string>> {
  const colleagues = await everAt(tx, boardId, [...new Set(authorIds)]);
  return Object.fromEntries(colleagues.map(({ id, name }) => [id, name]));
}

/**
 * The seals of the reasons that an edit brings into the draft, for the log. A reason is printed with the name of its
 * author and read by the councils, so nobody gives one in the name of a colleague: that is refused, unless the log
 * holds the seal of exactly this reason. Then the colleague gave it here before, and what we see is the undo of its
 * withdrawal, or an older file of this protocol. The id of somebody elsewhere, in an uploaded file, has no name here
 * to misuse and is let through.
 */
export async function newReasons(
  { tx, actor }: WriteContext,
  protocol: { id: string; boardId: string },
  before: Protocol,
  after: Protocol,
): Promise<Result<string[], Failure>> {
  const stood = new Set(before.exceptions.map(sealOf));
  const added = after.exceptions.filter((one) => !stood.has(sealOf(one)));
  const names = await namesOfAuthors(tx, protocol.boardId, authorsOf({ exceptions: added }));
  const others = added.filter(
    ({ authorId }) => authorId !== undefined && authorId !== actor.personId && authorId in names,
  );
  if (others.length > 0) {
    const given = await sealsInLog(tx, protocol);
    if (others.some((one) => !given.has(sealOf(one)))) return fail({ code: 'reason_in_other_name' });
  }
  return ok(added.map(sealOf));
}

function sealOf(exception: Exception): string {
  return contentHash(canonicalJson(exception));
}

async function sealsInLog(tx: Reader, protocol: { id: string; boardId: string }): Promise<Set<string>> {
  const rows = await auditOfSubject(tx, protocol.boardId, protocol.id);
  const told = rows.flatMap(({ detail }) => (JSON.parse(detail) as { reasons?: string[] }).reasons ?? []);
  const open = await findStretch(tx, protocol.id);
  const untold = open ? await reasonsSavedFrom(tx, protocol.id, open.firstRevision) : [];
  return new Set([...told, ...untold.flatMap((reasons) => JSON.parse(reasons) as string[])]);
}
