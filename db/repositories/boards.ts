import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { boards, councils } from '../tables/boards';

export type BoardRow = typeof boards.$inferSelect;
export type CouncilRow = typeof councils.$inferSelect;

export async function insertBoard(tx: Writer, board: BoardRow): Promise<void> {
  await tx.insert(boards).values(board);
}

export async function findBoard(tx: Reader, boardId: string): Promise<BoardRow | undefined> {
  return (await tx.select().from(boards).where(eq(boards.id, boardId)))[0];
}

export async function findBoardBySlug(tx: Reader, slug: string): Promise<BoardRow | undefined> {
  return (await tx.select().from(boards).where(eq(boards.slug, slug)))[0];
}

export async function hasAnyBoard(tx: Reader): Promise<boolean> {
  return (await tx.select({ id: boards.id }).from(boards).limit(1)).length > 0;
}

/** Every board there is, by its address. */
export async function allBoards(tx: Reader): Promise<BoardRow[]> {
  return tx.select().from(boards).orderBy(asc(boards.slug));
}

export async function insertCouncil(tx: Writer, council: CouncilRow): Promise<void> {
  await tx.insert(councils).values(council);
}

export async function councilsOf(tx: Reader, boardId: string): Promise<CouncilRow[]> {
  return tx.select().from(councils).where(eq(councils.boardId, boardId)).orderBy(asc(councils.name));
}
