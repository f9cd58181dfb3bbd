import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { schools } from '../tables/schools';

export type SchoolRow = typeof schools.$inferSelect;

export async function insertSchool(tx: Writer, school: SchoolRow): Promise<void> {
  await tx.insert(schools).values(school);
}

export async function findSchool(tx: Reader, schoolId: string): Promise<SchoolRow | undefined> {
  return (await tx.select().from(schools).where(eq(schools.id, schoolId)))[0];
}

/** Also of a school that was removed: its address stays its own. */
export async function findSchoolBySlug(
  tx: Reader,
  boardId: string,
  slug: string,
): Promise<SchoolRow | undefined> {
  const rows = await tx
    .select()
    .from(schools)
    .where(and(eq(schools.boardId, boardId), eq(schools.slug, slug)));
  return rows[0];
}

/** The schools of a board, by name. */
export async function schoolsOf(tx: Reader, boardId: string): Promise<SchoolRow[]> {
  return tx
    .select()
    .from(schools)
    .where(and(eq(schools.boardId, boardId), isNull(schools.removedAt)))
    .orderBy(asc(schools.name), asc(schools.id));
}

/** The schools that were removed, the last one first. */
export async function removedSchoolsOf(tx: Reader, boardId: string): Promise<SchoolRow[]> {
  return tx
    .select()
    .from(schools)
    .where(and(eq(schools.boardId, boardId), isNotNull(schools.removedAt)))
    .orderBy(desc(schools.removedAt), asc(schools.id));
}

/** Every school a board ever had, removed or not. */
export async function allSchoolsOf(tx: Reader, boardId: string): Promise<SchoolRow[]> {
  return tx.select().from(schools).where(eq(schools.boardId, boardId)).orderBy(asc(schools.id));
}

/** Stores what changed of a school, as its next revision. */
export async function storeSchool(
  tx: Writer,
  { id, revision }: SchoolRow,
  patch: Partial<Omit<SchoolRow, 'id' | 'boardId' | 'slug' | 'revision'>>,
): Promise<void> {
  await tx
    .update(schools)
    .set({ ...patch, revision: revision + 1 })
    .where(eq(schools.id, id));
}

/** Keeps that the informatiekaart is right: nothing of the school changed, and no file of it. */
export async function storeConfirmation(
  tx: Writer,
  schoolId: string,
  { at, by }: { at: string; by: string },
): Promise<void> {
  await tx
    .update(schools)
    .set({ contactsConfirmedAt: at, contactsConfirmedBy: by })
    .where(eq(schools.id, schoolId));
}

/** What everybody may know of the schools of a board, by name: without whom one calls there. */
export async function publicSchoolsOf(
  tx: Reader,
  boardId: string,
): Promise<{ slug: string; name: string; revision: number }[]> {
  return tx
    .select({ slug: schools.slug, name: schools.name, revision: schools.revision })
    .from(schools)
    .where(and(eq(schools.boardId, boardId), isNull(schools.removedAt)))
    .orderBy(asc(schools.name), asc(schools.id));
}

/** Another number whenever anything changed of any school: no row ever goes. */
export async function stateOfSchools(tx: Reader): Promise<number> {
  const [found] = await tx.select({ sum: sql<number | null>`sum(revision)` }).from(schools);
  return found?.sum ?? 0;
}
