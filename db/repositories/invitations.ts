import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { invitations, setUpTokens } from '../tables/invitations';

export type InvitationRow = typeof invitations.$inferSelect;

/** Of an invitation that is not used and not expired at `now`. */
export const isOpenAt = (now: string) => and(isNull(invitations.usedAt), gt(invitations.expiresAt, now));

export async function insertInvitation(tx: Writer, invitation: InvitationRow): Promise<void> {
  await tx.insert(invitations).values(invitation);
}

/** An invitation that is not used and not expired at `now`. */
export async function findOpenInvitation(
  tx: Reader,
  tokenHash: string,
  now: string,
): Promise<InvitationRow | undefined> {
  const rows = await tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, tokenHash), isOpenAt(now)));
  return rows[0];
}

/** Open invitations of a board, newest first. */
export async function openInvitationsOf(tx: Reader, boardId: string, now: string): Promise<InvitationRow[]> {
  return tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.boardId, boardId), isOpenAt(now)))
    .orderBy(desc(invitations.createdAt));
}

export async function storeInvitationUsed(tx: Writer, invitationId: string, usedAt: string): Promise<void> {
  await tx.update(invitations).set({ usedAt }).where(eq(invitations.id, invitationId));
}

/** Replaces the set-up link: only the last one printed works. */
export async function storeSetUpToken(tx: Writer, tokenHash: string, createdAt: string): Promise<void> {
  await tx.delete(setUpTokens);
  await tx.insert(setUpTokens).values({ tokenHash, createdAt });
}

export async function hasSetUpToken(tx: Reader, tokenHash: string): Promise<boolean> {
  return (await tx.select().from(setUpTokens).where(eq(setUpTokens.tokenHash, tokenHash))).length > 0;
}

export async function deleteSetUpTokens(tx: Writer): Promise<void> {
  await tx.delete(setUpTokens);
}
