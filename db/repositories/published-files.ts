import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { publishedFiles } from '../tables/versions';

export type PublishedFileRow = typeof publishedFiles.$inferSelect;

export async function insertPublishedFile(tx: Writer, file: PublishedFileRow): Promise<void> {
  await tx.insert(publishedFiles).values(file);
}

export async function findPublishedFile(
  tx: Reader,
  versionId: string,
  path: string,
): Promise<PublishedFileRow | undefined> {
  const rows = await tx
    .select()
    .from(publishedFiles)
    .where(and(eq(publishedFiles.versionId, versionId), eq(publishedFiles.path, path)));
  return rows[0];
}

/** The paths of everything that is published of a version. */
export async function publishedPathsOf(tx: Reader, versionId: string): Promise<string[]> {
  const rows = await tx
    .select({ path: publishedFiles.path })
    .from(publishedFiles)
    .where(eq(publishedFiles.versionId, versionId))
    .orderBy(asc(publishedFiles.path));
  return rows.map(({ path }) => path);
}
